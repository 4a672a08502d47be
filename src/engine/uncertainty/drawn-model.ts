import type { Product } from '../../dataset/types.ts';
import { baselineScenario } from '../baseline.ts';
import { sharedLimits } from '../capacity/limits.ts';
import { repriceTable } from '../cost/arc-table.ts';
import { type RateBook, rateBook } from '../cost/rates.ts';
import { accessCosts } from '../flows/access.ts';
import { flowsOfYear, makeFlow } from '../flows/baseline-flows.ts';
import type { Flow } from '../flows/flow.ts';
import { applyFlowLevers } from '../flows/flow-levers.ts';
import type { ProductBook } from '../flows/product-book.ts';
import type { Model } from '../model.ts';
import { reprice } from '../network/reprice.ts';
import { type Reference, referenceOf } from '../reference.ts';
import { priceId } from './variables.ts';

/** Values of variables by id; those that are not named keep their middle value. */
export type DrawnValues = ReadonlyMap<string, number>;

/** A model at drawn values, with what stays frozen at the middle ones. */
export interface DrawnModel {
  readonly model: Model;
  readonly reference: Reference;
}

/**
 * Makes a function that gives the model at drawn values. All its models share one network and the routes that are found at the values
 * asked for first, which should be the middle ones, so that a draw prices known ways and searches for none (method 8). The best baseline
 * costs, which set the logit scale and the size of the corridor constants, stay those of the middle values.
 *
 * @param heldAs see RouteSearch: one name for all worlds that are asked about
 */
export function drawModels(middle: Model, heldAs?: string): (values: DrawnValues) => DrawnModel {
  const frozen = referenceOf(middle);
  const scaleOf = frozenScales(middle, frozen);
  const held: NonNullable<Model['search']['held']> = new Map();
  const search: Model['search'] = { ...middle.search, held, ...(heldAs === undefined ? {} : { heldAs }) };
  const backgroundOf = drawnBackground(middle, frozen);
  return (values) => {
    const book = rateBook(middle.dataset, values);
    const network = reprice(middle.network, book);
    const model: Model = {
      ...middle,
      book,
      network,
      arcTable: repriceTable(middle.arcTable, network),
      search,
      flows: { ...middle.flows, read: book.read, products: drawnProducts(middle.flows.products, values) },
      access: accessCosts(middle.dataset, book),
    };
    let flows: readonly Flow[] | undefined;
    const reference: Reference = {
      world: frozen.world,
      scaleOf,
      // Few scenarios ask for the flows of the baseline: a choice of market, a response to netbacks.
      get flows() {
        flows ??= baselineFlows(model, frozen);
        return flows;
      },
      background: backgroundOf(book),
    };
    return { model, reference };
  };
}

function baselineFlows(model: Model, { world }: Reference): readonly Flow[] {
  const { year, maturity } = baselineScenario(model.dataset);
  return applyFlowLevers(flowsOfYear(model.dataset.shipments, year, maturity, model.flows), world, model.flows).flows;
}

/** Scales are looked up for the flow as it is at the middle values: a drawn price or box weight must not move what is frozen. */
function frozenScales(middle: Model, { scaleOf }: Reference): Reference['scaleOf'] {
  const known = new Map<string, number>();
  return (flow) => {
    const key = [flow.id, flow.site.id, flow.market.id, flow.product, flow.serviceClass].join('|');
    const found = known.get(key);
    if (found !== undefined) return found;
    const scale = scaleOf({ ...makeFlow(flow, middle.flows), serviceClass: flow.serviceClass });
    known.set(key, scale);
    return scale;
  };
}

/** Background cargo under a drawn total: what the middle values attribute to the shipments of the dataset stays theirs. */
function drawnBackground(middle: Model, frozen: Reference): (book: RateBook) => Reference['background'] {
  const totals = ({ read }: RateBook): Map<string, number> =>
    new Map(
      sharedLimits(middle.network, frozen.world, read).flatMap(({ id, observedTotal }) =>
        observedTotal === null ? [] : [[id, observedTotal] as const],
      ),
    );
  const before = totals(middle.book);
  return (book) =>
    new Map(
      [...totals(book)].map(([id, total]) => [id, Math.max(0, (frozen.background.get(id) ?? 0) + total - (before.get(id) ?? total))]),
    );
}

/** The products at drawn prices. */
function drawnProducts(products: ProductBook, values: DrawnValues): ProductBook {
  const known = new Map<Product, Product>();
  return {
    ...products,
    product: (mineral, stage, name) => {
      const found = products.product(mineral, stage, name);
      if (found === undefined) return undefined;
      const drawn = values.get(priceId(mineral, found.stage, found.product));
      if (drawn === undefined) return found;
      const kept = known.get(found) ?? { ...found, price_usd_t: drawn };
      known.set(found, kept);
      return kept;
    },
  };
}
