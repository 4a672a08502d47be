import type { ReadParameter } from '../parameters.ts';
import type { SharedLimit } from './limits.ts';

/** Legs that share one capacity, as the dataset's parameters give it. */
export interface Group {
  readonly id: string;
  /** What a tonne of a flow takes; all of it where left out. */
  readonly coefficient?: (read: ReadParameter) => SharedLimit['coefficient'];
  readonly capacity: (read: ReadParameter) => number;
  readonly observedTotal: (read: ReadParameter) => number | null;
  readonly holds: (
    link: { id: string; mode: string; countries: readonly string[]; from: string; to: string },
    towards: string | undefined,
  ) => boolean;
}

export const isCaspianAzerbaijan = (link: { mode: string; countries: readonly string[] }): boolean =>
  link.mode === 'ferry' && link.countries.includes('AZ');

const atPort =
  (port: string): Group['holds'] =>
  (link) =>
    link.mode === 'ferry' && (link.from === port || link.to === port);

/** Crossings that are sold by the box; other ferries take wagons, lorries and loose cargo, which a terminal for boxes does not see. */
const carriesBoxes = (link: { mode: string; countries: readonly string[]; from: string; to: string }): boolean =>
  isCaspianAzerbaijan(link) && ['kz-aktau-port', 'tm-turkmenbashi'].some((port) => link.from === port || link.to === port);

const boxesAt =
  (port: string): Group['holds'] =>
  (link) =>
    carriesBoxes(link) && (link.from === port || link.to === port);

const inBoxes =
  (read: ReadParameter): SharedLimit['coefficient'] =>
  (flow) =>
    read('default-t-per-teu') / flow.tonnesPerTeu;

const dostykMointy: ReadonlySet<string> = new Set([
  'rail-kz-dostyk--kz-beskol',
  'rail-kz-beskol--kz-aktogay',
  'rail-kz-aktogay--kz-sayak',
  'rail-kz-sayak--kz-balkhash',
  'rail-kz-balkhash--kz-mointy',
]);

/** Tonnes a year of one train a day between Dostyk and Mointy. */
const tonnesOfDailyTrain = (read: ReadParameter): number => 365 * read('capacity-dostyk-mointy-teu-per-train') * read('default-t-per-teu');

/** The shared capacities of design 6a.16. Boxes count as tonnes at the default weight of a box, so that all limits are in tonnes. */
export const groups: readonly Group[] = [
  {
    id: 'caspian-westbound',
    capacity: (read) => read('capacity-caspian-westbound-t'),
    observedTotal: (read) => read('background-caspian-observed-t'),
    holds: (link, towards) => isCaspianAzerbaijan(link) && towards === 'AZ',
  },
  {
    id: 'aktau-alat-boxes',
    capacity: (read) => read('capacity-aktau-alat-teu') * read('default-t-per-teu'),
    observedTotal: (read) => read('background-aktau-alat-observed-teu') * read('default-t-per-teu'),
    holds: (link) => isCaspianAzerbaijan(link) && [link.from, link.to].includes('kz-aktau-port'),
    coefficient: inBoxes,
  },
  {
    id: 'aktau-port-boxes',
    capacity: (read) => read('capacity-aktau-port-teu') * read('default-t-per-teu'),
    observedTotal: (read) => read('background-aktau-alat-observed-teu') * read('default-t-per-teu'),
    holds: boxesAt('kz-aktau-port'),
    coefficient: inBoxes,
  },
  {
    id: 'baku-port-boxes',
    capacity: (read) => read('capacity-baku-port-teu') * read('default-t-per-teu'),
    observedTotal: (read) => read('background-baku-port-observed-teu') * read('default-t-per-teu'),
    holds: boxesAt('az-alat-port'),
    coefficient: inBoxes,
  },
  {
    id: 'turkmenbashi-port-boxes',
    capacity: (read) => read('capacity-turkmenbashi-port-teu') * read('default-t-per-teu'),
    observedTotal: () => null,
    holds: boxesAt('tm-turkmenbashi'),
    coefficient: inBoxes,
  },
  {
    id: 'dostyk-mointy-trains',
    capacity: (read) => 2 * read('capacity-dostyk-mointy-train-pairs') * tonnesOfDailyTrain(read),
    observedTotal: (read) => read('background-dostyk-mointy-observed-trains') * tonnesOfDailyTrain(read),
    holds: (link) => dostykMointy.has(link.id),
  },
  { id: 'aktau-port', capacity: (read) => read('capacity-aktau-port-t'), observedTotal: () => null, holds: atPort('kz-aktau-port') },
  { id: 'kuryk-port', capacity: (read) => read('capacity-kuryk-port-t'), observedTotal: () => null, holds: atPort('kz-kuryk-port') },
  {
    id: 'turkmenbashi-port',
    capacity: (read) => read('capacity-turkmenbashi-port-t'),
    observedTotal: () => null,
    holds: atPort('tm-turkmenbashi'),
  },
];
