import { articlesOf, bareLineages } from '../../src/index.ts';

// What a database has of articles whose texts are elsewhere.
const rows = [
  { outlet: 'Gazette', speaker: 'Ada Quill', text: 'We will rebuild the old pier before the end of the summer.' },
  { outlet: 'Herald', speaker: 'Quill', text: 'We will not rebuild the old pier before the end of the summer.' },
];
const articles = rows.flatMap(({ outlet, text }) =>
  articlesOf(outlet, text).map((article) => ({ ...article, outlet })),
);
const found = bareLineages(
  articles,
  rows.map(({ speaker: name, text }, article) => {
    return { article, text, kind: 'direct', speaker: { name, via: 'name', confidence: 1 } };
  }),
  { story: 'all' },
);
for (const { lineage, quotes } of found) {
  console.log(lineage.status, quotes.join(' '));
  for (const [{ article }, { severity, flags }] of lineage.judgements)
    console.log(article.outlet, '|', severity, '|', ...flags.map(({ flag }) => flag));
}
