import type { Records } from '../collections.ts';
import type { Problem } from './problem.ts';
import { problemOf } from './problem-of.ts';

const rounding = 1e-6;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Splits of shipments sum to one; owners' and observed routes' shares do not pass the whole. */
export function checkShares(records: Records): Problem[] {
  const shipments = records.shipments.flatMap((shipment) => {
    const problems: Problem[] = [];
    const total = sum(shipment.split);
    if (shipment.split.length !== shipment.sites.length) {
      problems.push(
        problemOf(
          'shipments',
          shipment,
          'split',
          shipment.split,
          `has ${shipment.split.length} shares. Allowed: ${shipment.sites.length}, one for each site.`,
        ),
      );
    }
    if (Math.abs(total - 1) > rounding) {
      problems.push(problemOf('shipments', shipment, 'split', shipment.split, `sums to ${Number(total.toPrecision(7))}. Allowed: 1.`));
    }
    const observed = sum((shipment.route_observed ?? []).map((route) => route.share));
    if (observed > 1 + rounding) {
      problems.push(
        problemOf(
          'shipments',
          shipment,
          'route_observed',
          observed,
          `has shares that sum to ${Number(observed.toPrecision(7))}. Allowed: 0 to 1.`,
        ),
      );
    }
    return problems;
  });
  const sites = records.sites.flatMap((site) => {
    const total = sum(site.owners.map((owner) => owner.share_pct ?? 0));
    return total > 100 + rounding
      ? [problemOf('sites', site, 'owners', total, `has shares that sum to ${total} %. Allowed: 0 to 100.`)]
      : [];
  });
  return [...shipments, ...sites];
}
