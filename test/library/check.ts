import { articlesOf, check, reporters } from '../../src/index.ts';

const texts = {
  'gazette.txt': '“We will rebuild the pier before the end of the summer,” said Ada Quill, the mayor.',
  'herald.txt': 'Ada Quill, the mayor, said: “We will not rebuild the pier before the end of the summer.”',
};
const articles = Object.entries(texts).flatMap(([path, text]) => articlesOf(path, text));
const report = check({ files: [], articles, problems: [] }, { story: 'all' });

const [utterance] = report.utterances;
console.log(utterance?.speaker, 'by', utterance?.quotes.length, 'outlets');
for (const { text, judgement } of report.quotes) console.log(judgement.severity, '|', text);

const dot = await reporters.dot();
console.log(dot(report, { color: false, width: 80, groupBy: 'utterance', detail: 'brief' }).split('\n')[0]);
