/** Who sells or lends text to others, under the names that articles print. A table; knows no articles. */

/** Printed names of each agency, exactly as they are capitalised in print. The first word of a row is ours. */
const agencies: Readonly<Record<string, readonly string[]>> = {
  Reuters: ['Reuters', 'REUTERS', 'Thomson Reuters'],
  AP: ['AP', 'A.P.', 'Associated Press', 'ASSOCIATED PRESS'],
  AFP: ['AFP', 'Agence France-Presse', 'Agence France Presse', 'AGENCE FRANCE-PRESSE'],
  Bloomberg: ['Bloomberg', 'BLOOMBERG', 'Bloomberg News'],
  dpa: ['dpa', 'DPA', 'Deutsche Presse-Agentur'],
  'PA Media': ['PA Media', 'Press Association', 'PRESS ASSOCIATION'],
  UPI: ['UPI', 'United Press International'],
  TASS: ['TASS', 'Tass', 'ITAR-TASS', 'Itar-Tass'],
  'RIA Novosti': ['RIA Novosti', 'RIA'],
  Interfax: ['Interfax', 'INTERFAX'],
  Ukrinform: ['Ukrinform', 'UKRINFORM'],
  Xinhua: ['Xinhua', 'XINHUA'],
  Kyodo: ['Kyodo', 'KYODO', 'Kyodo News'],
  Yonhap: ['Yonhap', 'YONHAP'],
  ANSA: ['ANSA', 'Ansa'],
  EFE: ['EFE'],
  PTI: ['PTI', 'Press Trust of India'],
  ANI: ['ANI', 'Asian News International'],
  IANS: ['IANS'],
  IRNA: ['IRNA'],
  Anadolu: ['Anadolu', 'Anadolu Agency', 'Anadolu Ajansi'],
  Bernama: ['Bernama', 'BERNAMA'],
  AAP: ['AAP', 'Australian Associated Press'],
  'The Canadian Press': ['The Canadian Press', 'Canadian Press', 'THE CANADIAN PRESS'],
};

const canonical = new Map(Object.entries(agencies).flatMap(([name, printed]) => printed.map((form) => [form, name])));

/** Source of a pattern that matches any agency as printed; longer names first. */
export const agencyPattern: string = `(?:${[...canonical.keys()]
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replaceAll('.', '\\.'))
  .join('|')})`;

/** The last word, letters alone, of every agency's printed name. */
export const agencyEndings: ReadonlySet<string> = new Set(
  [...canonical.keys()].map((form) => /[A-Za-z]+(?=[^A-Za-z]*$)/.exec(form)?.[0] ?? form),
);

/** @returns Our name for an agency as printed, or null for anything else. */
export function agencyNamed(printed: string): string | null {
  return canonical.get(printed.replace(/^the /i, '')) ?? canonical.get(printed) ?? null;
}

/** Last words that the names of outlets end in: `Harbour Gazette`, `Radio Tall Ships`. */
const outletWords =
  'Times|Post|News|Journal|Herald|Tribune|Gazette|Guardian|Telegraph|Independent|Mail|Mirror|Observer|Standard|Chronicle|' +
  'Courier|Star|Examiner|Inquirer|Dispatch|Register|Globe|Ledger|Bulletin|Monitor|Magazine|Newspaper|Broadcasting|Radio|' +
  'Television|TV|Today|Daily|Weekly|Review|Press|Agency|Wire';

/**
 * Source of a pattern that matches the name of an outlet: a known initialism,
 * or up to five capitalised words of which the last is a word that outlets are named for.
 */
export const outletPattern: string =
  `(?:BBC|CNN|NBC News|ABC News|CBS News|Fox News|MSNBC|NPR|Al Jazeera|Politico|Axios|BuzzFeed|Le Monde|Der Spiegel|` +
  `(?:[Tt]he )?(?:\\p{Upper}[\\p{Alpha}.’'-]{0,20} ){1,4}(?:${outletWords}))`;
