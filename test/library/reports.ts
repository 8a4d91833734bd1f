import { articlesOf, check, reporters } from '../../src/index.ts';

const articles = [
  ...articlesOf('gazette.txt', '“We will rebuild the pier by May,” said Ada Quill, the mayor.'),
  ...articlesOf('herald.txt', 'Ada Quill, the mayor, said: “We will not rebuild the pier by May.”'),
];
const report = check({ files: [], articles, problems: [] }, { story: 'all' });

for (const [format, load] of Object.entries(reporters)) {
  const render = await load();
  const [first] = render(report, { color: false, width: 80, groupBy: 'utterance', detail: 'brief' }).split('\n');
  console.log(format.padEnd(8), first?.slice(0, 60));
}
