import type { Position } from '../../../src/dataset/types.ts';
import { arcIndex, type CountryGeometry } from '../natural-earth.ts';

export type BorderClass = 'normal' | 'focus' | 'disputed';

/** The five states that the map is about. */
export const focusStates: readonly string[] = ['KZ', 'UZ', 'KG', 'TJ', 'TM'];

interface DisputedLine {
  /** The two sides: ISO codes, or Natural Earth's names where two areas share a code. */
  readonly between: readonly [string, string];
  /** Only the part of the line that this holds for. */
  readonly where?: (position: Position) => boolean;
}

/** Lines of control and disputed borders, as far as Natural Earth draws them at 1:50 million. */
const disputedLines: readonly DisputedLine[] = [
  // Kashmir: the line of control, Aksai Chin, and all round the Siachen Glacier
  { between: ['IN', 'PK'], where: ([, lat]) => lat > 32.4 },
  { between: ['IN', 'CN'], where: ([lon, lat]) => lon < 80.3 && lat > 31.9 },
  { between: ['IN', ''] },
  { between: ['PK', ''] },
  { between: ['CN', ''] },
  { between: ['KP', 'KR'] },
  { between: ['MA', 'EH'] },
  { between: ['Cyprus', 'N. Cyprus'] },
  { between: ['Somalia', 'Somaliland'] },
  { between: ['RS', 'XK'] },
  { between: ['IL', 'PS'] },
  { between: ['IL', 'SY'] },
];

/** The class of a stretch of border between two countries. */
export function classOfBorder(a: CountryGeometry, b: CountryGeometry, middle: Position): BorderClass {
  if (disputedLines.some(({ between, where }) => isBetween(between, a, b) && (where === undefined || where(middle)))) return 'disputed';
  return focusStates.includes(a.properties.iso) || focusStates.includes(b.properties.iso) ? 'focus' : 'normal';
}

/** The pairs whose line is disputed in part: their arcs are cut where it begins. */
export function partlyDisputed(a: CountryGeometry, b: CountryGeometry): ((position: Position) => boolean) | undefined {
  return disputedLines.find(({ between, where }) => where !== undefined && isBetween(between, a, b))?.where;
}

/** Arcs that two areas share, with both. */
export function sharedArcs(countries: readonly CountryGeometry[]): Map<number, [CountryGeometry, CountryGeometry]> {
  const first = new Map<number, CountryGeometry>();
  const shared = new Map<number, [CountryGeometry, CountryGeometry]>();
  for (const country of countries) {
    const arcs = country.type === 'Polygon' ? country.arcs.flat() : country.arcs.flat(2);
    for (const arc of arcs.map(arcIndex)) {
      const other = first.get(arc);
      if (other && other !== country) shared.set(arc, [other, country]);
      else first.set(arc, country);
    }
  }
  return shared;
}

function isBetween([one, two]: readonly [string, string], a: CountryGeometry, b: CountryGeometry): boolean {
  const is = (side: string, { properties }: CountryGeometry) => properties.iso === side || (side !== '' && properties.name === side);
  return (is(one, a) && is(two, b)) || (is(one, b) && is(two, a));
}
