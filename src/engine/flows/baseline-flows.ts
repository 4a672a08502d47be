import type { Constraint, Dataset, Market, Shipment, Site } from '../../dataset/types.ts';
import type { ConstraintId, Maturity } from '../../dataset/vocabulary.ts';
import type { ServiceClass } from '../estimate-types.ts';
import type { ReadParameter } from '../parameters.ts';
import type { Flow } from './flow.ts';
import { type FlowRules, flowRules } from './flow-rules.ts';
import { type ProductBook, productBook } from './product-book.ts';
import { plainTerms } from './trade-terms.ts';

/** What turns shipments into flows. */
export interface FlowContext {
  readonly sites: ReadonlyMap<string, Site>;
  readonly markets: ReadonlyMap<string, Market>;
  readonly products: ProductBook;
  readonly constraints: ReadonlyMap<ConstraintId, Constraint>;
  readonly read: ReadParameter;
}

export function flowContext(dataset: Dataset, read: ReadParameter): FlowContext {
  return {
    sites: new Map(dataset.sites.map((site) => [site.id, site])),
    markets: new Map(dataset.markets.map((market) => [market.id, market])),
    products: productBook(dataset.minerals),
    constraints: new Map(dataset.constraints.map((constraint) => [constraint.id, constraint])),
    read,
  };
}

/**
 * The flows of a year: one for each site of each active shipment (design 6a.2). Baseline rows always count, planned rows from
 * start_year to end_year as far as maturity allows; rows that an active row replaces are out; context rows (gold) are left out.
 *
 * @throws Error when a shipment names a site or market that the dataset does not hold
 */
export function flowsOfYear(shipments: readonly Shipment[], year: number, maturity: Maturity, context: FlowContext): Flow[] {
  const active = shipments.filter((shipment) => isActive(shipment, year, maturity, context));
  const replaced = new Set(active.flatMap((shipment) => shipment.replaces ?? []));
  return active.filter((shipment) => !replaced.has(shipment.id)).flatMap((shipment) => flowsOfShipment(shipment, context));
}

function isActive(shipment: Shipment, year: number, maturity: Maturity, context: FlowContext): boolean {
  if (shipment.context === true && shipment.default_on !== true) return false;
  if (shipment.period === 'baseline') return true;
  if (shipment.start_year === undefined || year < shipment.start_year) return false;
  if (shipment.end_year !== undefined && year > shipment.end_year) return false;
  return shipment.sites.some((id) => isMature(siteOf(id, shipment, context), maturity));
}

const moneyForms: ReadonlySet<string> = new Set(['financed', 'construction-contract', 'operating-asset']);

/** A site's plans count: always when announced does; when being built or running; or, strictest, only where money is on record too. */
function isMature(site: Site, maturity: Maturity): boolean {
  if (maturity === 'announced') return true;
  if (site.status === 'operating' || site.status === 'ramp-up') return true;
  if (site.status !== 'construction') return false;
  return maturity === 'under-construction' || site.engagement.some((engagement) => moneyForms.has(engagement.form));
}

function flowsOfShipment(shipment: Shipment, context: FlowContext): Flow[] {
  const market = context.markets.get(shipment.market);
  if (market === undefined)
    throw new Error(`Shipment "${shipment.id}" goes to the market "${shipment.market}", which seeds/markets.json does not hold.`);
  return shipment.sites.map((siteId, index) => {
    const share = shipment.split[index];
    if (share === undefined)
      throw new Error(`Shipment "${shipment.id}" has ${shipment.sites.length} sites but ${shipment.split.length} shares in split.`);
    const site = siteOf(siteId, shipment, context);
    return makeFlow(
      {
        id: shipment.sites.length > 1 ? `${shipment.id}@${siteId}` : shipment.id,
        shipment: shipment.id,
        site,
        market,
        delivery: shipment.node_override === undefined ? deliveryOf(market) : [shipment.node_override],
        mineral: shipment.mineral,
        product: shipment.product,
        stage: shipment.stage,
        tonnesPerYear: shipment.tonnes_y * share,
        containedShare: shipment.contained_t / shipment.tonnes_y,
        constraints: new Set(shipment.constraints),
      },
      context,
    );
  });
}

function siteOf(id: string, shipment: Shipment, context: FlowContext): Site {
  const site = context.sites.get(id);
  if (site === undefined) throw new Error(`Shipment "${shipment.id}" starts at the site "${id}", which geo/sites.geojson does not hold.`);
  return site;
}

/** Places where a market takes delivery: its own and its alternatives. */
export function deliveryOf(market: Market): readonly string[] {
  return [market.node, ...(market.alt_nodes ?? [])];
}

type FlowCore = Omit<Flow, 'usdPerTonne' | 'terms' | 'valueBasis' | 'rules' | 'tonnesPerTeu' | 'serviceClass'>;

/**
 * Completes a flow with price, box weight, rules and service class (design 6a.1 and 6a.8). Block train: at least
 * block-train-min-t-per-y from one site to one market, and no constraint that makes it travel by the wagon.
 */
export function makeFlow(core: FlowCore, context: FlowContext): Flow {
  const product = context.products.product(core.mineral, core.stage, core.product);
  const price = product?.price_usd_t;
  const bound = product?.gross_value_usd_t;
  const rules = flowRules(core.constraints, context.constraints);
  return {
    ...core,
    usdPerTonne: price ?? bound ?? null,
    terms: plainTerms(price ?? bound ?? null),
    valueBasis: price !== undefined ? 'price' : bound !== undefined ? 'upper-bound' : 'none',
    tonnesPerTeu: product?.t_per_teu ?? context.read('default-t-per-teu'),
    rules,
    serviceClass: serviceClassOf(rules, core.tonnesPerYear, context),
  };
}

const serviceClassOf = (rules: FlowRules, tonnesPerYear: number, context: FlowContext): ServiceClass =>
  !rules.wagonload && tonnesPerYear >= context.read('block-train-min-t-per-y') ? 'block-train' : 'wagonload';

/** The flow with other tonnes. Its service class follows them, unless a lever has set another than its tonnes had called for. */
export function resized(flow: Flow, tonnesPerYear: number, context: FlowContext): Flow {
  const wasUsual = flow.serviceClass === serviceClassOf(flow.rules, flow.tonnesPerYear, context);
  return { ...flow, tonnesPerYear, serviceClass: wasUsual ? serviceClassOf(flow.rules, tonnesPerYear, context) : flow.serviceClass };
}
