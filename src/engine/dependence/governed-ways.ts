import type { CorridorId } from '../../dataset/vocabulary.ts';
import type { Estimate } from '../estimate-types.ts';
import { type Supplier, weightedConcentration } from './supply-risk.ts';

/** How a country is governed, by the mean of the six Worldwide Governance Indicators: -2.5 weak, 2.5 strong. */
export interface Governed {
  readonly country: string;
  readonly wgi_mean: number;
}

/**
 * The scale of the European Commission (2017): 0 best, 10 worst, from a mean of the Worldwide Governance Indicators.
 *
 * @throws RangeError for a mean that is no finite number
 */
export function governanceScore(wgiMean: number): number {
  if (!Number.isFinite(wgiMean)) throw new RangeError(`governance: the mean is ${wgiMean}; expected a finite number, usually -2.5 to 2.5.`);
  return Math.min(10, Math.max(0, 5 - 2 * wgiMean));
}

/**
 * Between which values the weighted concentration of a supply lies, of which only a part is known: the rest spread over many hands at least,
 * in one hand that is governed worst at most. With nothing but that it bounds what supply risk would be before recycling and substitution.
 *
 * @param known suppliers; their parts sum to at most 1
 * @throws RangeError as weightedConcentration does
 */
export function weightedConcentrationBounds(known: readonly Supplier[]): { readonly least: number; readonly most: number } {
  const rest = 1 - known.reduce((sum, { share }) => sum + share, 0);
  if (rest < -1e-9) throw new RangeError(`supply risk: the known parts sum to ${1 - rest}; expected at most 1.`);
  const most = weightedConcentration([...known, { share: Math.max(0, rest), governance: 10 }]);
  return { least: most - 10 * Math.max(0, rest) ** 2, most };
}

/** How concentrated and how governed the ways of a mineral are, on the scale of supply risk. */
export interface GovernedWays {
  readonly mineral: string;
  readonly tonnes_y: number;
  /** Sum of s^2 g over the corridors; 0 where nothing is in transit, 10 for one corridor through the worst governed country. */
  readonly concentration: number;
  /** Corridors by their part of the tonnes that move, largest first, with the mean over their routes of the worst score on the way. */
  readonly corridors: readonly { readonly corridor: CorridorId; readonly share: number; readonly governance: number }[];
  /** Countries on the ways for which no indicator is given: they count as the best governed. */
  readonly unknown: readonly string[];
}

/**
 * Judges ways by the ruler of mines (method 5.2, transit-weighted supply risk): each corridor stands for a supplier, its part of the tonnes
 * for the part of the supply, and for its governance the worst score among the countries that a route transits, 0 for a route that
 * transits none. That the worst decides is proposed: cargo has to pass every country of its way.
 *
 * @param result an estimate
 * @returns minerals of which something moves, in alphabetical order
 */
export function governedWays(result: Estimate, governed: readonly Governed[]): GovernedWays[] {
  const scores = new Map(governed.map(({ country, wgi_mean }) => [country, governanceScore(wgi_mean)]));
  const minerals = [...new Set(result.shipments.filter(({ moved_t_y }) => moved_t_y > 0).map(({ mineral }) => mineral))].sort();
  return minerals.flatMap((mineral): GovernedWays[] => {
    const routes = result.shipments.filter((row) => row.mineral === mineral).flatMap((row) => row.routes);
    const tonnes = routes.reduce((sum, { tonnes_y }) => sum + tonnes_y, 0);
    if (tonnes <= 0) return [];
    const byCorridor = new Map<CorridorId, { tonnes: number; weighted: number }>();
    const unknown = new Set<string>();
    for (const { corridor, tonnes_y, transit } of routes) {
      if (tonnes_y <= 0) continue;
      for (const country of transit) if (!scores.has(country)) unknown.add(country);
      const worst = Math.max(0, ...transit.map((country) => scores.get(country) ?? 0));
      const sum = byCorridor.get(corridor) ?? { tonnes: 0, weighted: 0 };
      byCorridor.set(corridor, { tonnes: sum.tonnes + tonnes_y, weighted: sum.weighted + tonnes_y * worst });
    }
    const corridors = [...byCorridor]
      .map(([corridor, sum]) => ({ corridor, share: sum.tonnes / tonnes, governance: sum.weighted / sum.tonnes }))
      .sort((a, b) => b.share - a.share || (a.corridor < b.corridor ? -1 : 1));
    return [{ mineral, tonnes_y: tonnes, concentration: weightedConcentration(corridors), corridors, unknown: [...unknown].sort() }];
  });
}
