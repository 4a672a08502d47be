import type { RouteEstimate, RouteStep } from '../engine/estimate-types.ts';
import { isHaul } from './itinerary.ts';
import type { OriginContext } from './origin.ts';
import { placeName } from './record-names.ts';

/** A row of the table of steps. */
export interface StepRow {
  readonly id: string;
  readonly mode: RouteStep['mode'];
  readonly kind: RouteStep['kind'];
  readonly from: string;
  readonly to: string;
  readonly km: number;
  readonly hours: number;
  readonly cost_usd_per_t: number;
  /** What the row opens: a leg or a place; null for lanes of the sea and the way to the railhead. */
  readonly opens: { readonly kind: 'leg' | 'place'; readonly id: string } | null;
}

/**
 * Steps of a route as rows. Lanes of the sea are joined into one voyage, since their bends are no places; every other step is a row.
 */
export function stepRows(route: RouteEstimate): readonly StepRow[] {
  const rows: StepRow[] = [];
  for (const step of route.legs) {
    const last = rows.at(-1);
    if (last !== undefined && step.mode === 'sea' && last.mode === 'sea') {
      rows[rows.length - 1] = {
        ...last,
        to: step.to,
        km: last.km + step.km,
        hours: last.hours + step.hours,
        cost_usd_per_t: last.cost_usd_per_t + step.cost_usd_per_t,
      };
    } else {
      const { id, mode, kind, from, to, km, hours, cost_usd_per_t } = step;
      rows.push({ id, mode, kind, from, to, km, hours, cost_usd_per_t, opens: opens(step) });
    }
  }
  return rows;
}

function opens(step: RouteStep): StepRow['opens'] {
  if (!isHaul(step)) return step.kind === 'border' ? { kind: 'leg', id: step.id.replace(/^border:/, '') } : { kind: 'place', id: step.to };
  return step.kind === 'access' || step.mode === 'sea' ? null : { kind: 'leg', id: step.id };
}

/** The place of a stop, or both ends of a way. */
export const stepName = ({ words, dataset }: OriginContext, row: Pick<StepRow, 'from' | 'to' | 'kind'>): string => {
  const from = placeName(words, dataset, row.from);
  const to = placeName(words, dataset, row.to);
  return row.from === row.to || row.kind === 'gauge' || row.kind === 'port' || row.kind === 'transfer' ? to : `${from} – ${to}`;
};
