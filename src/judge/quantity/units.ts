/**
 * Units: what an amount may be measured in, and how much of another unit each is.
 *
 * In: a folded word. Out: its unit, if it is one. Short forms are spelt out before.
 */

export interface Unit {
  /** What it measures: units of one kind can be worked out from each other. */
  readonly kind: string;
  /** How many of its kind's first unit it is. */
  readonly size: number;
  /** Whether it is of another system than its kind's first unit, so that news give it rounded. */
  readonly rounded: boolean;
}

/** Each kind's units: a size, and the words that are of it; `~` where it is of another system. */
const kinds: Readonly<Record<string, string>> = {
  seconds: '1 second seconds, 60 minute minutes, 3600 hour hours, 86400 day days, 604800 week weeks, 1209600 fortnight',
  months: '1 month months, 12 year years, 120 decade decades, 1200 century centuries',
  meters:
    '1 meter meters, 1000 kilometer kilometers, .01 centimeter centimeters, .001 millimeter millimeters, ' +
    '~1609.344 mile miles, ~.9144 yard yards, ~.3048 foot feet, ~.0254 inch inches',
  kilograms: '1 kilogram kilograms kilo kilos, 1000 ton tons tonne tonnes, .001 gram grams',
  hectares: '1 hectare hectares, ~.404686 acre acres',
  liters: '1 liter liters, ~3.78541 gallon gallons',
  percent: '1 percent',
  points: '1 percentage',
  times: '1 times',
  dollars: '1 dollar dollars buck bucks, .01 cent cents',
  pounds: '1 pound pounds',
  euros: '1 euro euros',
  yen: '1 yen',
  rubles: '1 ruble rubles rouble roubles',
  am: '1 am',
  pm: '1 pm',
};

const units: ReadonlyMap<string, Unit> = new Map(
  Object.entries(kinds).flatMap(([kind, list]) =>
    list.split(', ').flatMap((entry) => {
      const [size = '', ...words] = entry.split(' ');
      const unit: Unit = { kind, size: Number(size.replace('~', '')), rounded: size.startsWith('~') };
      return words.map((word): [string, Unit] => [word, unit]);
    }),
  ),
);

export function unitOf(folded: string | undefined): Unit | null {
  return units.get(folded ?? '') ?? null;
}
