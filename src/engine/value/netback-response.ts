import type { Assigned } from '../assign-flows.ts';
import type { Flow } from '../flows/flow.ts';
import { movedTonnes } from '../flows/flow-result.ts';
import { selectsFlow } from '../flows/shipment-selection.ts';
import type { Model } from '../model.ts';
import type { World } from '../scenario/world.ts';
import { netbackResponse } from './elasticity.ts';
import { meanNetback } from './flow-netback.ts';

/** Tonnes have settled when none changes by more than this part; more rounds than this are not made. */
const settled = 1e-6;
const mostRounds = 40;

/**
 * Lets tonnes follow netbacks: q = q0 (netback / baseline netback) ^ elasticity (method 6), assigned anew until tonnes and netbacks agree,
 * since fuller lines are dearer ones. Flows without a price, and those that the baseline does not hold in this form, keep their tonnes.
 *
 * @param assign the assignment of given flows in this world
 * @param baseline the assignment of the baseline
 */
export function respondToNetback(
  flows: readonly Flow[],
  world: World,
  assign: (flows: readonly Flow[]) => Assigned,
  baseline: Assigned,
  baselineWorld: World,
  model: Pick<Model, 'flows'>,
): Assigned {
  const before = netbacksOf(baseline, baselineWorld, model);
  let current = flows;
  let assigned = assign(current);
  for (let round = 0; round < mostRounds; round++) {
    const now = netbacksOf(assigned, world, model);
    let change = 0;
    const next = flows.map((flow, index) => {
      const was = current[index]?.tonnesPerYear ?? flow.tonnesPerYear;
      const lever = world.netbackResponses.findLast((each) => selectsFlow(each.on, flow));
      const old = before.get(formOf(flow));
      const fresh = now.get(formOf(flow));
      if (lever === undefined || old === undefined || fresh === undefined) return { ...flow, tonnesPerYear: was };
      const wanted = netbackResponse(flow.tonnesPerYear, fresh, old, lever.elasticity);
      // Half a step: where a limit binds, a full one swings to and fro.
      const tonnesPerYear = round === 0 ? wanted : (was + wanted) / 2;
      change = Math.max(change, Math.abs(tonnesPerYear - was) / Math.max(1, flow.tonnesPerYear));
      return { ...flow, tonnesPerYear };
    });
    if (change <= settled) break;
    current = next;
    assigned = assign(current);
  }
  return assigned;
}

/** What of a flow stays the same from scenario to scenario: where it comes from and in which form, not where it goes. */
const formOf = (flow: Flow): string => [flow.shipment, flow.site.id, flow.stage, flow.product].join('|');

/** Mean netback by form; parts of one flow that go to several markets count by their tonnes. */
function netbacksOf(assigned: Assigned, world: World, model: Pick<Model, 'flows'>): ReadonlyMap<string, number> {
  const sums = new Map<string, { usd: number; tonnes: number }>();
  for (const result of assigned.results) {
    const mean = meanNetback(result, world, model);
    const tonnes = movedTonnes(result);
    if (mean === null || tonnes <= 0) continue;
    const sum = sums.get(formOf(result.flow)) ?? { usd: 0, tonnes: 0 };
    sum.usd += mean.netback * tonnes;
    sum.tonnes += tonnes;
    sums.set(formOf(result.flow), sum);
  }
  return new Map([...sums].map(([form, { usd, tonnes }]) => [form, usd / tonnes]));
}
