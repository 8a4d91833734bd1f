/** Reports in which every word from outside is an attack on whoever shows it. */

import type { Article, Report } from '../../src/model.ts';
import { articlesOf } from '../../src/read/articles-of.ts';
import { sample } from './sample.ts';

/** What it attacks, and the words. */
export const attacks: Readonly<Record<string, string>> = {
  'workflow commands': '::error file=x::forged',
  'workflow commands in a line': 'a\n::add-mask::b\r\n##[error]forged ##vso[task.complete result=Failed]',
  'the end of a command': '%0A::error::forged, line=1:2,title=x',
  'terminal escapes': '\u001B[2J\u001B]0;title\u0007\u001B]8;;http://evil.example\u001B\\link\u009B31m',
  'reading order': 'abc\u202Egnp.exe\u2066x\u2069\u200F',
  'hidden characters': 'a\u200Bb\u00ADc\uFEFFd\u{E0041}',
  'control characters': '\u0000\u0001\u0008\u000B\u000C\u007F',
  'what XML may not hold': '\uFFFE\uFFFF\uD800 & <b> ]]> <![CDATA[ &lol; "\'',
  markup: '</testcase></system-out><script>alert(1)</script><img src=x onerror=alert(1)>',
  formulas: '=HYPERLINK("http://evil.example","x")',
  'formulas behind a sign': "+1-1|cmd '/c calc'!A0",
  'formulas behind an at': '@SUM(1,2)\t"x"',
  'formulas behind a minus': '-2+3',
  'table borders': 'a | b || c\n| --- |\n# head',
  'Markdown links': '[x](http://evil.example) ![y](http://evil.example/p.png) <http://evil.example>',
  'bare links and mentions': 'http://evil.example www.evil.example https://a.b @someone me@evil.example',
  'Markdown code and emphasis': '`code` **bold** _it_ ~~gone~~ \\` ``` ',
  'DOT strings': 'x"]; evil [label="y\\N\\l',
  'DOT entities': '&#8238;&lt;b&gt; \\" <b>html</b>',
  'SARIF links and placeholders': 'a [click](http://evil.example) {0} \\[x\\](1)',
  'JSON strings': '"}],"x":{"a":"\\u0000',
  'combining floods': `z${'\u0301'.repeat(40)}`,
  'nothing but space': ' \u00A0\u2003 ',
};

/** Articles in pairs, one of each with a word less, every attack in what is said, who says it and the path. */
export function hostileArticles(): readonly Article[] {
  return Object.entries(attacks).flatMap(([name, attack], number) => {
    const said = (words: string) =>
      `${attack}\n\n“We will rebuild the old harbour number ${number} ${attack} ${words} before winter,” Mayor Ana Ruiz ${attack} told reporters.\n`;
    return [
      ...articlesOf(`desk/${name} ${attack}/a.txt`, said('and never sell it')),
      ...articlesOf(`desk/${name} ${attack}/b.txt`, `The wind fell at noon.\n\n${said('and sell it')}`),
    ];
  });
}

/** The sample, the attack in place of every word from outside. */
export function hostile(attack: string): Report {
  const quotes = sample.quotes.map((quote) => ({
    ...quote,
    fingerprint: 'f00d:1',
    text: attack,
    parts: quote.parts.map((part) => ({ ...part, text: attack })),
    context: { prefix: attack, suffix: attack },
    speaker: { ...quote.speaker, name: attack, mention: { text: attack, start: 0, end: 1 } },
    cue: { text: attack, start: 0, end: 1 },
    relayedBy: attack,
    judgement: {
      ...quote.judgement,
      flags: quote.judgement.flags.map((flag) => ({ ...flag, base: attack, variant: attack })),
      edits: quote.judgement.edits.map((edit) => ({ ...edit, base: attack, variant: attack })),
    },
  }));
  return {
    ...sample,
    files: sample.files.map((file) => ({ ...file, path: attack })),
    articles: sample.articles.map((article) => ({
      ...article,
      path: attack,
      outlet: attack,
      title: attack,
      published: attack,
      url: attack,
      credits: [attack],
    })),
    quotes,
    utterances: sample.utterances.map((utterance) => ({ ...utterance, speaker: attack, source: attack })),
    links: sample.links.map((link) => ({ ...link, evidence: [attack] })),
    problems: [{ path: attack, code: 'not-text', message: attack, hint: attack }],
  };
}
