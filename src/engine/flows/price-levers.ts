import { sameCustomsArea } from '../network/country-groups.ts';
import type { PriceLever, World } from '../scenario/world.ts';
import { metalPassedOn } from '../value/treatment-terms.ts';
import type { FlowContext } from './baseline-flows.ts';
import type { Flow } from './flow.ts';
import { dutiesOf, plainTerms, type TradeTerms } from './trade-terms.ts';

const priceTypes: ReadonlySet<string> = new Set(['price', 'price-floor', 'premium', 'import-tariff', 'export-duty', 'export-ban']);

/** True for a lever on prices and duties: it acts on a flow as it is sold, after processing and redirection. */
export const isPriceLever = (lever: World['flowLevers'][number]): lever is PriceLever => priceTypes.has(lever.type);

/**
 * A flow with the price and duties that the levers give it at its market. Starts from the price on file each time, so that a flow that
 * changes its market is priced anew: the price of the stage, then floors, then premiums, then duties and bans, which is the
 * canonical order.
 *
 * @param levers in canonical order
 */
export function priced(flow: Flow, levers: readonly PriceLever[], context: FlowContext): Flow {
  const mine = levers.filter((lever) => reaches(lever, flow, context));
  const filed = flow.terms.filedUsdPerTonne;
  if (mine.length === 0) return isPlain(flow) ? flow : { ...flow, usdPerTonne: filed, terms: plainTerms(filed) };
  let terms = plainTerms(filed);
  let basis = flow.valueBasis;
  for (const lever of mine) {
    if (lever.type === 'price') {
      const set = isOwnPrice(lever, flow, context) ? lever.usd_per_t : passedOn(lever, flow, filed, context);
      terms = { ...terms, stageUsdPerTonne: set };
      if (isOwnPrice(lever, flow, context)) basis = 'price';
    } else terms = withLever(terms, lever);
  }
  return { ...flow, usdPerTonne: priceOf(terms), valueBasis: basis, terms };
}

const isPlain = ({ usdPerTonne, terms }: Flow): boolean => usdPerTonne === terms.filedUsdPerTonne && !terms.banned && dutiesOf(terms) === 0;

/** Price at the market: stage, floor and premium together. */
function priceOf(terms: TradeTerms): number | null {
  return terms.stageUsdPerTonne === null ? null : Math.max(0, terms.stageUsdPerTonne + terms.floorUsdPerTonne + terms.premiumUsdPerTonne);
}

/** Whether a lever concerns a flow: its product, its market, its origin. */
function reaches(lever: PriceLever, flow: Flow, context: FlowContext): boolean {
  switch (lever.type) {
    case 'price':
      return isOwnPrice(lever, flow, context) || isMetalPrice(lever, flow, context);
    case 'price-floor':
      return isOwnPrice(lever, flow, context) && isBetween(lever, flow);
    case 'premium':
      return isOf(lever, flow) && isBetween(lever, flow);
    case 'import-tariff':
      return (
        isOf(lever, flow) &&
        (lever.country === undefined || lever.country === flow.market.country) &&
        (lever.market === undefined || lever.market === flow.market.id) &&
        flow.market.country !== flow.site.country &&
        (lever.origins === undefined || lever.origins.includes(flow.site.country))
      );
    case 'export-duty':
      return isOf(lever, flow) && leavesCustomsArea(lever.country, flow);
    case 'export-ban':
      return isOf(lever, flow) && lever.country === flow.site.country && flow.market.country !== flow.site.country;
  }
}

const isOf = (lever: { readonly mineral?: string | undefined; readonly stage?: string | undefined }, flow: Flow): boolean =>
  (lever.mineral === undefined || lever.mineral === flow.mineral) && (lever.stage === undefined || lever.stage === flow.stage);

const isBetween = (lever: { readonly markets?: string[] | undefined; readonly origins?: string[] | undefined }, flow: Flow): boolean =>
  (lever.markets === undefined || lever.markets.includes(flow.market.id)) &&
  (lever.origins === undefined || lever.origins.includes(flow.site.country));

type Priced = Extract<PriceLever, { type: 'price' | 'price-floor' }>;

/** The flow carries the product of the lever: by name where the lever has one. */
function isOwnPrice(lever: Priced, flow: Flow, context: FlowContext): boolean {
  if (lever.mineral !== flow.mineral || lever.stage !== flow.stage) return false;
  if (lever.product === undefined) return true;
  const carried = context.products.product(flow.mineral, flow.stage, flow.product)?.product ?? flow.product;
  return lever.product === carried;
}

/** The flow is a concentrate whose price is reckoned from the metal that the lever prices. */
const isMetalPrice = (lever: Priced, flow: Flow, context: FlowContext): boolean =>
  lever.mineral === flow.mineral &&
  lever.stage === 'refined' &&
  flow.stage === 'concentrate' &&
  metalPassedOn(flow.mineral, context) !== null;

/** Price of a concentrate when the metal's price changes: payable metal times the change on top of the price on file. */
function passedOn(lever: Priced, flow: Flow, filed: number | null, context: FlowContext): number | null {
  const metal = context.products.product(flow.mineral, 'refined', lever.product)?.price_usd_t;
  const payableShare = metalPassedOn(flow.mineral, context);
  if (filed === null || metal === undefined || payableShare === null) return filed;
  return Math.max(0, filed + payableShare * (lever.usd_per_t - metal));
}

/** Duties are not due inside the customs union of the country of origin. */
const leavesCustomsArea = (country: string, flow: Flow): boolean =>
  country === flow.site.country && flow.market.country !== country && sameCustomsArea(country, flow.market.country) === null;

function withLever(terms: TradeTerms, lever: Exclude<PriceLever, { type: 'price' }>): TradeTerms {
  const price = priceOf(terms);
  switch (lever.type) {
    case 'price-floor':
      return price === null ? terms : { ...terms, floorUsdPerTonne: terms.floorUsdPerTonne + Math.max(0, lever.usd_per_t - price) };
    case 'premium':
      return {
        ...terms,
        premiumUsdPerTonne: terms.premiumUsdPerTonne + (lever.usd_per_t ?? 0) + (lever.share ?? 0) * (price ?? 0),
      };
    case 'import-tariff':
      return { ...terms, importDutyUsdPerTonne: terms.importDutyUsdPerTonne + lever.share * (price ?? 0) };
    case 'export-duty':
      return { ...terms, exportDutyUsdPerTonne: terms.exportDutyUsdPerTonne + lever.share * (price ?? 0) };
    case 'export-ban':
      return { ...terms, banned: true };
  }
}
