import type { LeverOf } from '../../dataset/schema/scenario.ts';
import { class7Quota, linksWithCapacity } from '../capacity/limits.ts';
import { onLinks } from './lever-reach.ts';
import type { WorldDraft } from './world-draft.ts';

export function setQuota({ quotas, warnings }: WorldDraft, lever: LeverOf<'quota'>): void {
  if (lever.quota !== class7Quota) warnings.push(`There is no quota "${lever.quota}" (known: ${class7Quota}): the lever changes nothing.`);
  quotas.set(lever.quota, lever.t_contained_per_y);
}

export function setCapacity(draft: WorldDraft, lever: LeverOf<'set-capacity'>): void {
  onLinks(draft, lever, (link) => draft.capacitySet.set(link, lever.t_per_y));
}

export function scaleCapacity(draft: WorldDraft, lever: LeverOf<'scale'>): void {
  const { capacityFactor, capacityScales } = draft;
  const links: number[] = [];
  onLinks(draft, lever, (link) => {
    capacityFactor[link] = (capacityFactor[link] ?? 1) * lever.factor;
    links.push(link);
  });
  if (links.length > 0) capacityScales.push({ on: JSON.stringify(lever.on), links });
}

/** Warnings, once all levers have acted: most legs have no capacity on file, and a lever that scales nothing else changes nothing. */
export function vainScales({ network, capacityScales, capacitySet }: WorldDraft): string[] {
  if (capacityScales.length === 0) return [];
  const limited = linksWithCapacity(network);
  return capacityScales
    .filter(({ links }) => !links.some((link) => limited.has(link) || capacitySet.has(link)))
    .map(({ on }) => `No capacity is known of what ${on} selects: scaling it changes nothing. A lever that sets a capacity gives one.`);
}
