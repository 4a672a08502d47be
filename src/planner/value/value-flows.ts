import type { CorridorId, Stage } from '../../dataset/vocabulary.ts';
import type { Estimate } from '../../engine/estimate-types.ts';
import { flowsOf, movedValue } from './value-chain.ts';

/** What a mineral passes through, from left to right. */
export const flowColumns = ['origin', 'stage', 'corridor', 'market'] as const;

/** One way through all four columns. */
export interface ValueFlow {
  /** Site, or `rest` for the small ones together. */
  readonly origin: string;
  /** Stage that it leaves the site in. */
  readonly stage: Stage;
  readonly corridor: CorridorId;
  /** Country of the market. */
  readonly market: string;
  readonly tonnes_y: number;
  readonly value_usd_y: number;
}

/** Sites with a node of their own; the others share one. */
const mostSites = 6;

/** The ways of a mineral from site to market, small sites joined, the largest first. */
export function valueFlows(estimate: Estimate, mineral: string, measure: 'tonnes' | 'value'): ValueFlow[] {
  const size = (flow: Pick<ValueFlow, 'tonnes_y' | 'value_usd_y'>): number => (measure === 'tonnes' ? flow.tonnes_y : flow.value_usd_y);
  const all = flowsOf(estimate, mineral).flatMap((row): ValueFlow[] => {
    const perTonne = (movedValue(row) ?? 0) / row.moved_t_y;
    return row.routes
      .filter((route) => route.tonnes_y > 0)
      .map(({ corridor, tonnes_y }) => ({
        origin: row.site,
        stage: row.stage,
        corridor,
        market: row.market_country,
        tonnes_y,
        value_usd_y: tonnes_y * perTonne,
      }));
  });
  const bySite = new Map<string, number>();
  for (const flow of all) bySite.set(flow.origin, (bySite.get(flow.origin) ?? 0) + size(flow));
  const sites = [...bySite].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([site]) => site);
  // One site left over needs no name for the rest.
  const named = new Set(sites.length <= mostSites + 1 ? sites : sites.slice(0, mostSites));
  const joined = new Map<string, ValueFlow>();
  for (const flow of all) {
    const origin = named.has(flow.origin) ? flow.origin : 'rest';
    const key = [origin, flow.stage, flow.corridor, flow.market].join('|');
    const before = joined.get(key);
    joined.set(key, {
      ...flow,
      origin,
      tonnes_y: flow.tonnes_y + (before?.tonnes_y ?? 0),
      value_usd_y: flow.value_usd_y + (before?.value_usd_y ?? 0),
    });
  }
  const total = [...joined.values()].reduce((sum, flow) => sum + size(flow), 0);
  // A thousandth is no line, and the logit leaves a crumb on every route.
  return [...joined.values()].filter((flow) => size(flow) > total / 1000).sort((a, b) => size(b) - size(a));
}
