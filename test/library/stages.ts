import { articlesOf, extract, judge, links, match, origin, wordingOf } from '../../src/index.ts';

const articles = [
  ...articlesOf('gazette.txt', '“We will rebuild the pier before the end of the summer,” said Ada Quill, the mayor.'),
  ...articlesOf('herald.txt', 'Ada Quill said the pier would be rebuilt. “We will rebuild the pier,” said Quill.'),
];
const quotes = articles.flatMap((article) => extract(article));
const { utterances } = match(articles, quotes, { includeIndirect: false, story: 'all' });
const shared = links(articles, utterances);

for (const utterance of utterances) {
  const base = origin(utterance, shared)?.base;
  for (const { quote } of utterance.members) {
    if (!base || quote === base) continue;
    const { labels, severity } = judge(wordingOf(base), wordingOf(quote));
    for (const { label, form } of labels) console.log(quote.kind, '|', severity, '|', label, form);
  }
}
