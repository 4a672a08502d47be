import type { LeverOf, ShipmentSelection } from '../../dataset/schema/scenario.ts';
import type { World } from '../scenario/world.ts';
import { deliveryOf, type FlowContext, makeFlow } from './baseline-flows.ts';
import type { Flow } from './flow.ts';

/**
 * Applies the levers that change the flows, in their canonical order: service class, redirected offtake, refining at home.
 *
 * @returns the changed flows, and what the reader of the levers should know
 * @throws Error when a lever names a market or site that the dataset does not hold
 */
export function applyFlowLevers(
  flows: readonly Flow[],
  levers: World['flowLevers'],
  context: FlowContext,
): { flows: readonly Flow[]; warnings: readonly string[] } {
  const warnings: string[] = [];
  let current = flows;
  for (const lever of levers) {
    const next = current.flatMap((flow) => applyOne(flow, lever, context, warnings));
    if (next.length === current.length && next.every((flow, index) => flow === current[index])) {
      warnings.push(`The lever "${lever.type}" fits no shipment of this year: it changes nothing.`);
    }
    current = next;
  }
  return { flows: current, warnings: [...new Set(warnings)] };
}

function applyOne(flow: Flow, lever: World['flowLevers'][number], context: FlowContext, warnings: string[]): readonly Flow[] {
  switch (lever.type) {
    case 'service-class':
      return [matches(flow, lever.on) && flow.serviceClass !== lever.service ? { ...flow, serviceClass: lever.service } : flow];
    case 'redirect':
      return matches(flow, lever.on) && flow.market.id !== lever.to_market && lever.share > 0 ? redirected(flow, lever, context) : [flow];
    case 'refine':
      return refinable(flow, lever) && lever.share > 0 ? refined(flow, lever, context, warnings) : [flow];
  }
}

function matches(flow: Flow, on: ShipmentSelection): boolean {
  return (
    (on.shipment === undefined || on.shipment === flow.shipment || on.shipment === flow.id) &&
    (on.mineral === undefined || on.mineral === flow.mineral) &&
    (on.stage === undefined || on.stage === flow.stage) &&
    (on.country === undefined || on.country === flow.site.country) &&
    (on.site === undefined || on.site === flow.site.id) &&
    (on.market === undefined || on.market === flow.market.id)
  );
}

function redirected(flow: Flow, lever: LeverOf<'redirect'>, context: FlowContext): readonly Flow[] {
  const market = context.markets.get(lever.to_market);
  if (market === undefined)
    throw new Error(`A lever redirects to the market "${lever.to_market}", which seeds/markets.json does not hold.`);
  const moved: Flow = {
    ...flow,
    id: `${flow.id}~${market.id}`,
    market,
    delivery: deliveryOf(market),
    tonnesPerYear: flow.tonnesPerYear * lever.share,
  };
  return lever.share >= 1 ? [moved] : [{ ...flow, tonnesPerYear: flow.tonnesPerYear * (1 - lever.share) }, moved];
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
  const made = makeFlow(
    {
      ...flow,
      id: `${flow.id}~${lever.to}`,
      site,
      product: last.to_product,
      stage: last.to,
      tonnesPerYear: flow.tonnesPerYear * lever.share * massYield,
      containedShare: product?.metal_fraction ?? flow.containedShare,
      constraints: new Set([...flow.constraints].filter((constraint) => constraint === 'class-7' || constraint === 'no-russia-transit')),
    },
    context,
  );
  return lever.share >= 1 ? [made] : [{ ...flow, tonnesPerYear: flow.tonnesPerYear * (1 - lever.share) }, made];
}
