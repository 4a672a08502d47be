import type { Dataset } from '../../dataset/types.ts';
import type { Comparison, Estimate, LinkFlow } from '../../engine/estimate-types.ts';
import { lineLook } from '../../ui/tokens/lines.ts';
import { amount, type HoverText, named, placeName, type Words } from './words.ts';

/** What the hover card of a leg draws on. */
export interface LegFacts {
  readonly dataset: Pick<Dataset, 'legs' | 'seaLanes' | 'places'>;
  readonly links: readonly LinkFlow[];
  readonly estimate: Estimate | null;
  readonly comparison: Comparison | null;
}

const order = ({ corridor }: LinkFlow): number => lineLook.bundleOrder.indexOf(corridor);

/**
 * What a leg or sea lane is, what it carries by corridor and which way, and what the scenario does to it.
 * @returns null when there is no such leg
 */
export const legWords = (words: Words, id: string, { dataset, links, estimate, comparison }: LegFacts): HoverText | null => {
  const { t, formats } = words;
  const leg = dataset.legs.find((one) => one.id === id);
  const line = leg ?? dataset.seaLanes.find((lane) => lane.id === id);
  if (!line) return null;
  const nameOf = (place: string): string => {
    const found = dataset.places.find((one) => one.id === place);
    return found && found.kind !== 'waypoint' ? placeName(words, found) : '…';
  };
  const [from, to] = [nameOf(line.from), nameOf(line.to)];
  const flows = links
    .filter((link) => link.leg === id)
    .toSorted((a, b) => order(a) - order(b))
    .map(({ corridor, forward_t_y, backward_t_y }) =>
      t('leg.flow', {
        corridor: named(words, 'corridor', corridor),
        amount: amount(words, forward_t_y + backward_t_y),
        to: forward_t_y >= backward_t_y ? to : from,
      }),
    );
  const closed = estimate?.closed_legs.some((one) => one.leg === id && one.why === 'closed') ?? false;
  const lost = (comparison?.lost_links ?? []).filter((one) => one.leg === id).reduce((sum, { t_y }) => sum + t_y, 0);
  const full = estimate?.capacities.find(({ legs, shadow_usd_per_t }) => shadow_usd_per_t > 0 && legs.includes(id));
  const status = leg && leg.status !== 'operating' ? named(words, 'legStatus', leg.status) : null;
  return {
    title: t('leg.title', { from, to }),
    lines: [
      t('leg.what', { mode: named(words, 'mode', leg?.mode ?? 'sea'), km: formats.number(line.km) }),
      ...(status ? [leg?.open_year ? t('leg.opens', { status, year: formats.year(leg.open_year) }) : status] : []),
      ...flows,
      ...(closed ? [t('leg.closed')] : []),
      ...(lost > 0 ? [t('leg.lost', { amount: amount(words, lost) })] : []),
      ...(full
        ? [
            t('leg.full', {
              used: amount(words, full.used_t_y + full.background_t_y),
              capacity: amount(words, full.capacity_t_y),
            }),
          ]
        : []),
      ...(flows.length === 0 && !closed && lost === 0 ? [t('leg.empty')] : []),
    ],
  };
};
