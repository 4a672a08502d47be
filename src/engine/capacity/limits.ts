import type { Flow } from '../flows/flow.ts';
import type { Network } from '../network/types.ts';
import type { ReadParameter } from '../parameters.ts';
import type { World } from '../scenario/world.ts';

/** A yearly ceiling that several flows share: the capacity of a line, port or crossing, or a quota by law (method 4.2). */
export interface SharedLimit {
  readonly id: string;
  /** Tonnes a year of product, or of contained metal for a quota; Infinity where a lever lifts it. */
  readonly capacity: number;
  /** Observed total of the cargo on it, modelled or not, tonnes a year; null where none is known (design 6a.16). */
  readonly observedTotal: number | null;
  readonly links: readonly number[];
  /** 1 at the arcs on which a tonne uses the limit. */
  readonly arcs: Uint8Array;
  /** What a tonne of a flow takes of the limit; 0 where the limit is not for it. */
  readonly coefficient: (flow: Flow) => number;
}

const everyTonne = (): number => 1;

interface Group {
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

const isCaspianAzerbaijan = (link: { mode: string; countries: readonly string[] }): boolean =>
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
const groups: readonly Group[] = [
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

/**
 * Exports that are seen on the crossings into China, tonnes a year. No capacity of theirs is known: a lever sets one, for what goes into
 * China, and the cargo that is not modelled then takes its part.
 */
const chineseCrossings: ReadonlyMap<string, (read: ReadParameter) => number> = new Map([
  ['rail-cn-alashankou--kz-dostyk', (read) => read('background-cn-border-t') * read('background-cn-border-dostyk-share')],
  ['rail-kz-altynkol--cn-khorgos', (read) => read('background-cn-border-t') * (1 - read('background-cn-border-dostyk-share'))],
]);

/** The quota on uranium over the Caspian, in tonnes of contained uranium. */
export const class7Quota = 'class-7-caspian';

/**
 * All shared limits of a scenario: the groups, the quota, and every leg with a published or set capacity. A lever that scales part of
 * a group's legs scales the group by the mean of its legs.
 */
export function sharedLimits(network: Network, world: World, read: ReadParameter): SharedLimit[] {
  const limits: SharedLimit[] = groups.map((group) => {
    const arcs = new Uint8Array(network.arcs.length);
    const links = new Set<number>();
    network.arcs.forEach((arc, index) => {
      const link = arc.link >= 0 ? network.links[arc.link] : undefined;
      if (link === undefined || arc.kind !== 'haul') return;
      const towards = network.placeCountry.get(arc.forward ? link.to : link.from);
      if (!group.holds(link, towards)) return;
      arcs[index] = 1;
      links.add(arc.link);
    });
    const members = [...links];
    const factor = mean(members.map((link) => world.capacityFactor[link] ?? 1));
    return {
      id: group.id,
      capacity: group.capacity(read) * factor,
      observedTotal: group.observedTotal(read),
      links: members,
      arcs,
      coefficient: group.coefficient?.(read) ?? everyTonne,
    };
  });
  limits.push(quotaLimit(network, world, read));
  network.links.forEach((link, index) => {
    const crossing = chineseCrossings.get(link.id);
    const stated = world.capacitySet.get(index) ?? link.capacityTonnesPerYear;
    if (stated === null && crossing === undefined) return;
    const capacity = (stated ?? Number.POSITIVE_INFINITY) * (world.capacityFactor[index] ?? 1);
    const arcs = new Uint8Array(network.arcs.length);
    network.arcs.forEach((arc, arcIndex) => {
      if (arc.link !== index || arc.kind !== 'haul') return;
      const towards = network.placeCountry.get(arc.forward ? link.to : link.from);
      if (crossing === undefined || towards === 'CN') arcs[arcIndex] = 1;
    });
    limits.push({ id: link.id, capacity, observedTotal: crossing?.(read) ?? null, links: [index], arcs, coefficient: everyTonne });
  });
  return limits;
}

/** Links on which a capacity is on file, their own or one that they share: scaling that of any other changes nothing. */
export function linksWithCapacity(network: Network): ReadonlySet<number> {
  const found = new Set(network.links.flatMap((link, index) => (link.capacityTonnesPerYear === null ? [] : [index])));
  for (const arc of network.arcs) {
    const link = arc.link >= 0 ? network.links[arc.link] : undefined;
    if (link === undefined || arc.kind !== 'haul') continue;
    const towards = network.placeCountry.get(arc.forward ? link.to : link.from);
    if (groups.some((group) => group.holds(link, towards))) found.add(arc.link);
  }
  return found;
}

function quotaLimit(network: Network, world: World, read: ReadParameter): SharedLimit {
  const arcs = new Uint8Array(network.arcs.length);
  const links = new Set<number>();
  network.arcs.forEach((arc, index) => {
    const link = arc.link >= 0 ? network.links[arc.link] : undefined;
    if (link === undefined || arc.kind !== 'haul' || !isCaspianAzerbaijan(link)) return;
    arcs[index] = 1;
    links.add(arc.link);
  });
  const set = world.quotas.get(class7Quota);
  return {
    id: class7Quota,
    capacity: set === undefined ? read('class-7-quota-t') : (set ?? Number.POSITIVE_INFINITY),
    observedTotal: null,
    links: [...links],
    arcs,
    coefficient: (flow) => (flow.constraints.has('class-7') ? flow.containedShare : 0),
  };
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
