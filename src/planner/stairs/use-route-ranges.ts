import { useMemo } from 'react';
import type { Estimate } from '../../engine/estimate-types.ts';
import { useStudy } from '../../state/use-study.ts';
import { useMedia } from '../../ui/use-media.ts';
import { useSettled } from '../ranges/use-settled.ts';
import { worldOf } from '../ranges/worlds.ts';

/** Enough for a band of P10 to P90. */
export const bandDraws = 64;

/**
 * What the ways of a flow have spent after each of their steps, over draws: worked out by the worker of the studies where there is room for
 * the panels, once the flow has stayed for a moment; elsewhere when asked.
 */
export const useRouteRanges = (estimate: Estimate, shipment: string) => {
  const question = useMemo(() => ({ world: worldOf(estimate), shipment, draws: bandDraws }), [estimate, shipment]);
  const wide = useMedia('(min-width: 800px)');
  const settled = useSettled(`${estimate.scenario.canonical_id} ${shipment}`);
  const run = useStudy('route-ranges', question, { auto: settled && wide });
  return { ...run, ranges: run.stale ? null : run.answer, soon: wide && !settled };
};
