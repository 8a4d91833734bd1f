/** Newsroom: invented articles under version control, as a batch and the corpus it joins. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const outlets = ['The Pier', 'Coast Times', 'Evening Quay', 'The Ledger', 'Harbour Gazette'];
const people = ['Ana Ruiz', 'Tomas Oduya', 'Greta Holm', 'Jan Wiorek', 'Petra Vale', 'Idris Marlow', 'Lena Castellan'];
const nouns =
  'anchor barrel bakery beacon bellows bridge brewery buoy cable canal cannery chapel chimney cinema clinic cottage dyke ' +
  'engine factory fence ferry foundry gallery garage garden greenhouse hangar hospital hostel jetty kiln kitchen ladder ' +
  'lantern library lighthouse lock market mast meadow mill mine museum nursery orchard oven pantry parcel park pier ' +
  'pipeline prison quarry railway reservoir school shipyard silo sluice stable stadium storehouse tannery tavern temple ' +
  'theatre tunnel turbine vineyard warehouse weir wharf windmill workshop';
const verbs =
  'abandon auction borrow bury close copy deliver drain flood forget guard insure lease move paint repair sink steal tow visit';
const tellings = ['told reporters', 'said on Monday', 'said in a statement', 'told the council'];
const weathers = ['Rain fell all morning.', 'The fog did not lift.', 'Gulls sat on the wall.', 'It was a clear day.'];
const openings = ['Bal', 'Cor', 'Dun', 'Esk', 'Fen', 'Gar', 'Hol', 'Ker', 'Lun', 'Mor'];
const endings = ['ach', 'bury', 'dale', 'fjord', 'holm', 'mere', 'ness', 'port', 'stad', 'wick'];

/** Something said, in words that few other stories share. */
function statement(story: number, town: string): string {
  const words = nouns.split(' ');
  const round = Math.floor(story / words.length);
  const noun = (step: number) => words[(story * step + step * step * (7 + 5 * round)) % words.length];
  const doing = verbs.split(' ');
  const verb = (step: number) => doing[(story * step + step) % doing.length];
  return (
    `We did not ${verb(3)} the ${noun(11)} behind the ${town} ${noun(17)}, ` +
    `and whoever would ${verb(7)} a ${noun(23)} or the ${noun(29)} should see our ${noun(31)} first`
  );
}

/** How the n-th outlet to carry a statement gives it: most keep the words. */
const renditions: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => words,
  (words) => words.replace(/, and .*/, ''),
  (words) => words,
  (words) => words.replace(' not ', ' '),
];

export interface Piece {
  readonly path: string;
  readonly text: string;
}

/** Stories of five articles each, one an outlet. @param stories 100 make 500 articles. */
export function newsroom(stories: number): readonly Piece[] {
  return Array.from({ length: stories }, (_, story) => {
    const pick = (list: readonly string[], every = 1) => list[Math.floor(story / every) % list.length] ?? '';
    const town = `${pick(openings)}${pick(endings, openings.length)}`;
    const who = pick(people);
    const words = statement(story, town);
    return renditions.map((rendition, index) => ({
      path: `articles/${String(story).padStart(3, '0')}/${String(outlets[index]).replaceAll(' ', '-').toLowerCase()}.txt`,
      text: [
        `${outlets[index]}`,
        `Harbour director of ${town} speaks up`,
        `${weathers[(story + index) % weathers.length]} Shops were open in ${town}.`,
        `“${rendition(words)},” ${who}, the harbour director, ${tellings[(story + index) % tellings.length]}.`,
        `The council of ${town} meets again next week.`,
      ].join('\n\n'),
    }));
  }).flat();
}

export function put(folder: string, pieces: readonly Piece[]): void {
  for (const { path, text } of pieces) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  }
}

/** Runs git in a folder, as somebody. */
export function gitIn(folder: string) {
  return (...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', ...args], {
      stdio: 'pipe',
      encoding: 'utf8',
    });
}
