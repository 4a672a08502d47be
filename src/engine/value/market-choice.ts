import type { LeverOf } from '../../dataset/schema/scenario.ts';
import type { Stage } from '../../dataset/vocabulary.ts';
import type { Flow } from '../flows/flow.ts';
import { sentTo } from '../flows/flow-levers.ts';
import { isPriceLever, priced } from '../flows/price-levers.ts';
import { selectsFlow } from '../flows/shipment-selection.ts';
import type { Model } from '../model.ts';
import type { Reference } from '../reference.ts';
import type { World } from '../scenario/world.ts';

/** What a market takes at most of what chooses freely, in tonnes of contained metal a year. */
export interface MarketCap {
  readonly capacity: number;
  readonly holds: (flow: Flow) => boolean;
  /** What a tonne of the flow takes of the cap. */
  readonly coefficient: (flow: Flow) => number;
}

/** What a market takes at most, in terms of its baseline purchases (design 6a.21: twice, proposed). */
const usualCap = 2;

/**
 * The markets that each flow may go to: its own, and, where a lever lets it choose by netback, those that buy the product already
 * (design 6a.21). Ore, concentrate and intermediate want a buyer of the same stage, refined and semi-fabricated one of either; where
 * nobody buys the stage, every buyer of the mineral counts.
 *
 * @returns for each flow its offers, the own market first, and the caps that the choosing flows share
 * @throws Error when a lever names a market that the dataset does not hold
 */
export function marketsFor(
  flows: readonly Flow[],
  model: Model,
  world: World,
  reference: Reference,
): { readonly choices: readonly (readonly Flow[])[]; readonly caps: readonly MarketCap[] } {
  if (world.marketChoices.length === 0) return { choices: flows.map((flow) => [flow]), caps: [] };
  const bought = purchases(reference.flows);
  const prices = world.flowLevers.filter(isPriceLever);
  const taken = new CapBook();
  const choices = flows.map((flow) => {
    const lever = world.marketChoices.findLast((each) => selectsFlow(each.on, flow));
    if (lever === undefined || flow.rules.byAir) {
      taken.fixed(flow);
      return [flow];
    }
    const buyers = buyersOf(flow, bought);
    const others = [...new Set([...buyers.keys(), ...(lever.markets ?? [])])]
      .filter((market) => market !== flow.market.id)
      .sort()
      .flatMap((id) => {
        const market = model.flows.markets.get(id);
        if (market === undefined) throw new Error(`A lever lets cargo choose the market "${id}", which seeds/markets.json does not hold.`);
        return market.country === flow.site.country || market.scope === 'regional'
          ? []
          : [priced(sentTo(flow, market), prices, model.flows)];
      });
    const offers = [flow, ...others];
    for (const offer of offers) taken.choosing(offer, offer === flow ? flow.tonnesPerYear * flow.containedShare : 0, buyers, lever);
    return offers;
  });
  return { choices, caps: taken.caps() };
}

/** Form in which a market buys: smelters take one stage, users of metal take any shape of it. */
const formOf = (stage: Stage): string => (stage === 'refined' || stage === 'semi-fabricated' ? 'metal' : stage);
const keyOf = (flow: Flow): string => `${flow.mineral}|${formOf(flow.stage)}`;

/** Contained tonnes a year that each market bought in the baseline, by mineral and form. */
type Purchases = ReadonlyMap<string, ReadonlyMap<string, number>>;

function purchases(flows: readonly Flow[]): Purchases {
  const byProduct = new Map<string, Map<string, number>>();
  for (const flow of flows) {
    const markets = byProduct.get(keyOf(flow)) ?? new Map<string, number>();
    markets.set(flow.market.id, (markets.get(flow.market.id) ?? 0) + flow.tonnesPerYear * flow.containedShare);
    byProduct.set(keyOf(flow), markets);
  }
  return byProduct;
}

function buyersOf(flow: Flow, bought: Purchases): ReadonlyMap<string, number> {
  const same = bought.get(keyOf(flow));
  if (same !== undefined) return same;
  const any = new Map<string, number>();
  for (const [key, markets] of bought) {
    if (!key.startsWith(`${flow.mineral}|`)) continue;
    for (const [market, tonnes] of markets) any.set(market, (any.get(market) ?? 0) + tonnes);
  }
  return any;
}

/** Collects who shares which cap, and what is taken of it by those that do not choose. */
class CapBook {
  readonly #entries = new Map<string, { most: number; own: number; members: Set<Flow> }>();
  readonly #fixed = new Map<string, number>();

  fixed(flow: Flow): void {
    const key = `${keyOf(flow)}|${flow.market.id}`;
    this.#fixed.set(key, (this.#fixed.get(key) ?? 0) + flow.tonnesPerYear * flow.containedShare);
  }

  choosing(offer: Flow, own: number, buyers: ReadonlyMap<string, number>, lever: LeverOf<'free-market-choice'>): void {
    const key = `${keyOf(offer)}|${offer.market.id}`;
    const before = buyers.get(offer.market.id);
    // A market that a lever names without a purchase on file has no baseline to be a multiple of.
    const most = before === undefined ? Number.POSITIVE_INFINITY : before * (lever.cap ?? usualCap);
    const entry = this.#entries.get(key) ?? { most: 0, own: 0, members: new Set<Flow>() };
    entry.most = Math.max(entry.most, most);
    entry.own += own;
    entry.members.add(offer);
    this.#entries.set(key, entry);
  }

  /** What is already sold to a market by those that choose always fits. */
  caps(): MarketCap[] {
    return [...this.#entries].map(([key, { most, own, members }]) => ({
      capacity: Math.max(own, most - (this.#fixed.get(key) ?? 0)),
      holds: (flow) => members.has(flow),
      coefficient: (flow) => flow.containedShare,
    }));
  }
}
