/**
 * Verbs that report: those that attribute quoted words, and those that tell
 * what somebody conveyed without ever standing beside quotation marks.
 */

import { type CueVerb, cueVerb } from './cues.ts';

const more = `
  support seek plan decide propose refuse decline prefer favor favour back reject recommend encourage push lobby
  vote mention discuss debate raise threaten vow expect request call recognize recognise realize realise
  understand imagine assume argue dream long wish care mean like love hate dislike trust distrust disagree
  disapprove approve vouch apologize complain worry concern attribute trace peg estimate calculate determine
  uncover confirm verify rule order demand insist appeal petition sue declare commit swear offer push press urge
  pressure convince persuade assure remind warn lecture joke highlight underline underscore emphasize frame tout
  hype celebrate lament mourn regret resent embrace champion advocate promote pitch challenge contest question
  doubt suspect blast rail condemn rebuff shun disavow renounce repudiate withdraw retract reverse clarify
  explain interpret consider deem regard slam downplay reference remember reaffirm articulate extol ignore learn`;

const odd: Readonly<Record<string, string>> = {
  seek: 'sought',
  understand: 'understood',
  forget: 'forgot',
  fight: 'fought',
  teach: 'taught',
  sell: 'sold',
  mean: 'meant',
  hear: 'heard',
  withdraw: 'withdrew',
  swear: 'swore',
  long: 'longed',
  rebuff: 'rebuffed',
  shun: 'shunned',
  plan: 'planned',
  commit: 'committed',
  regret: 'regretted',
  slam: 'slammed',
  extol: 'extolled',
};

const table = new Map<string, CueVerb>();
for (const lemma of more.trim().split(/\s+/))
  for (const [word, form] of forms(lemma)) if (!table.has(word)) table.set(word, { lemma, class: 'think', form });

/** The verb that a word is a form of, if it can report. */
export function reportVerb(lower: string): CueVerb | undefined {
  return cueVerb(lower) ?? table.get(lower);
}

function forms(lemma: string): [string, CueVerb['form']][] {
  const stem = lemma.replace(/e$/, '');
  const doubled = /(?:nned|tted|mmed|lled)$/.test(odd[lemma] ?? '') ? lemma + lemma.slice(-1) : stem;
  const third = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma.replace(/([^aeiou])y$/, '$1ie')}s`;
  const past = odd[lemma] ?? `${stem.replace(/([^aeiou])y$/, '$1i')}ed`;
  return [
    [lemma, 'base'],
    [third, 'third'],
    [past, 'past'],
    [`${doubled}ing`, 'gerund'],
  ];
}
