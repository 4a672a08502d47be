import type { Flow } from '../flows/flow.ts';
import type { Network } from '../network/types.ts';
import type { ReadParameter } from '../parameters.ts';
import type { World } from '../scenario/world.ts';
import { groups } from './limit-groups.ts';
import { limitMembers } from './limit-members.ts';

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
  const members = limitMembers(network);
  const limits: SharedLimit[] = groups.map((group, index) => {
    const { arcs, links } = members.groups[index] ?? members.quota;
    const factor = mean(links.map((link) => world.capacityFactor[link] ?? 1));
    return {
      id: group.id,
      capacity: group.capacity(read) * factor,
      observedTotal: group.observedTotal(read),
      links,
      arcs,
      coefficient: group.coefficient?.(read) ?? everyTonne,
    };
  });
  const set = world.quotas.get(class7Quota);
  limits.push({
    id: class7Quota,
    capacity: set === undefined ? read('class-7-quota-t') : (set ?? Number.POSITIVE_INFINITY),
    observedTotal: null,
    ...members.quota,
    coefficient: (flow) => (flow.constraints.has('class-7') ? flow.containedShare : 0),
  });
  network.links.forEach((link, index) => {
    const crossing = chineseCrossings.get(link.id);
    const stated = world.capacitySet.get(index) ?? link.capacityTonnesPerYear;
    if (stated === null && crossing === undefined) return;
    limits.push({
      id: link.id,
      capacity: (stated ?? Number.POSITIVE_INFINITY) * (world.capacityFactor[index] ?? 1),
      observedTotal: crossing?.(read) ?? null,
      links: [index],
      arcs: members.ofLink(index, crossing === undefined ? undefined : 'CN').arcs,
      coefficient: everyTonne,
    });
  });
  return limits;
}

/** Links on which a capacity is on file, their own or one that they share: scaling that of any other changes nothing. */
export function linksWithCapacity(network: Network): ReadonlySet<number> {
  const own = network.links.flatMap((link, index) => (link.capacityTonnesPerYear === null ? [] : [index]));
  return new Set([...own, ...limitMembers(network).groups.flatMap(({ links }) => links)]);
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
