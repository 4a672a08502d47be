import type { LeverOf } from '../../dataset/schema/scenario.ts';
import type { Market } from '../../dataset/types.ts';
import type { PriceLever, World } from '../scenario/world.ts';
import { deliveryOf, type FlowContext, makeFlow, resized } from './baseline-flows.ts';
import type { Flow } from './flow.ts';
import { isPriceLever, priced } from './price-levers.ts';
import { selectsFlow } from './shipment-selection.ts';

/** Levers that change what is sent where, before prices. */
type StructuralLever = Exclude<World['flowLevers'][number], PriceLever>;

/**
 * Applies the levers that change the flows, in their canonical order: service class, redirected offtake, refining at home, then prices
 * and duties on what is sold.
 *
 * @param world its levers on flows, and the choices of market that a price may reach a flow through
 * @returns the changed flows, and what the reader of the levers should know
 * @throws Error when a lever names a market or site that the dataset does not hold
 */
export function applyFlowLevers(
  flows: readonly Flow[],
  { flowLevers: levers, marketChoices }: Pick<World, 'flowLevers' | 'marketChoices'>,
  context: FlowContext,
): { flows: readonly Flow[]; warnings: readonly string[] } {
  const warnings: string[] = [];
  let current = flows;
  for (const lever of levers) {
    if (isPriceLever(lever)) continue;
    const next = current.flatMap((flow) => applyOne(flow, lever, context, warnings));
    if (next.length === current.length && next.every((flow, index) => flow === current[index])) {
      warnings.push(`The lever "${lever.type}" fits no shipment of this year: it changes nothing.`);
    }
    current = next;
  }
  const priceLevers = levers.filter(isPriceLever);
  for (const lever of priceLevers) {
    if (!current.some((flow) => pricesSale(lever, flow, marketChoices, context))) {
      warnings.push(`The lever "${lever.type}" fits no shipment of this year: it changes nothing.`);
    }
  }
  if (priceLevers.length > 0) current = current.map((flow) => priced(flow, priceLevers, context));
  return { flows: current, warnings: [...new Set(warnings)] };
}

/** Whether a lever changes what a flow is sold for, at its own market or at one that it may choose. */
function pricesSale(lever: PriceLever, flow: Flow, choices: World['marketChoices'], context: FlowContext): boolean {
  if (priced(flow, [lever], context) !== flow) return true;
  if (!choices.some((choice) => selectsFlow(choice.on, flow))) return false;
  return [...context.markets.values()].some((market) => {
    const sold = sentTo(flow, market);
    return priced(sold, [lever], context) !== sold;
  });
}

function applyOne(flow: Flow, lever: StructuralLever, context: FlowContext, warnings: string[]): readonly Flow[] {
  switch (lever.type) {
    case 'service-class':
      return [selectsFlow(lever.on, flow) && flow.serviceClass !== lever.service ? { ...flow, serviceClass: lever.service } : flow];
    case 'redirect':
      return selectsFlow(lever.on, flow) && flow.market.id !== lever.to_market && lever.share > 0
        ? redirected(flow, lever, context)
        : [flow];
    case 'refine':
      return refinable(flow, lever) && lever.share > 0 ? refined(flow, lever, context, warnings) : [flow];
  }
}

/** The flow to another market, its id marked by it; not priced there yet. */
export function sentTo(flow: Flow, market: Market): Flow {
  return { ...flow, id: `${flow.id}~${market.id}`, market, delivery: deliveryOf(market) };
}

function redirected(flow: Flow, lever: LeverOf<'redirect'>, context: FlowContext): readonly Flow[] {
  const market = context.markets.get(lever.to_market);
  if (market === undefined)
    throw new Error(`A lever redirects to the market "${lever.to_market}", which seeds/markets.json does not hold.`);
  const moved = resized(sentTo(flow, market), flow.tonnesPerYear * lever.share, context);
  return lever.share >= 1 ? [moved] : [resized(flow, flow.tonnesPerYear * (1 - lever.share), context), moved];
}

function refinable(flow: Flow, lever: LeverOf<'refine'>): boolean {
  return (
    flow.mineral === lever.mineral && flow.stage === lever.from && (lever.country === undefined || lever.country === flow.site.country)
  );
}

/**
 * Part of a flow turned into a later product before it travels. Tonnes follow the mass yield of the chain; another recovery than the
 * mineral's own scales the last step. The product starts from the lever's site where it names one, else from the flow's own; hazard
 * marks of the earlier product fall away, the class 7 of uranium stays.
 */
function refined(flow: Flow, lever: LeverOf<'refine'>, context: FlowContext, warnings: string[]): readonly Flow[] {
  const chain = context.products.chain(
    flow.mineral,
    { stage: flow.stage, product: flow.product },
    lever.product === undefined ? { stage: lever.to } : { stage: lever.to, product: lever.product },
  );
  const last = chain?.at(-1);
  if (chain === null || last === undefined) {
    warnings.push(`No way of making ${lever.to} ${flow.mineral} from "${flow.product}" is on file: the lever "refine" leaves it as it is.`);
    return [flow];
  }
  const product = context.products.product(flow.mineral, last.to, last.to_product);
  const ownRecovery = chain.reduce((recovery, step) => recovery * step.recovery, 1);
  const massYield =
    chain.reduce((mass, step) => mass * step.mass_yield, 1) * (lever.recovery === undefined ? 1 : lever.recovery / ownRecovery);
  const site = lever.site === undefined ? flow.site : context.sites.get(lever.site);
  if (site === undefined) throw new Error(`A lever refines at the site "${lever.site}", which geo/sites.geojson does not hold.`);
  const market = lever.to_market === undefined ? flow.market : context.markets.get(lever.to_market);
  if (market === undefined) throw new Error(`A lever refines for the market "${lever.to_market}", which seeds/markets.json does not hold.`);
  const made = makeFlow(
    {
      ...flow,
      id: `${flow.id}~${lever.to}`,
      market,
      delivery: market === flow.market ? flow.delivery : deliveryOf(market),
      site,
      product: last.to_product,
      stage: last.to,
      tonnesPerYear: flow.tonnesPerYear * lever.share * massYield,
      containedShare: product?.metal_fraction ?? flow.containedShare,
      constraints: new Set([...flow.constraints].filter((constraint) => constraint === 'class-7' || constraint === 'no-russia-transit')),
    },
    context,
  );
  return lever.share >= 1 ? [made] : [resized(flow, flow.tonnesPerYear * (1 - lever.share), context), made];
}
