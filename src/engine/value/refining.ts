import type { LeverOf, Scenario } from '../../dataset/schema/scenario.ts';
import type { Conversion, Dataset } from '../../dataset/types.ts';
import { estimate } from '../estimate.ts';
import type { Estimate, ShipmentEstimate } from '../estimate-types.ts';
import { type Model, modelOf } from '../model.ts';
import { breakevenDistance } from './breakeven-distance.ts';
import type { RefiningQuestion, RefiningResult, RefiningSide } from './refining-types.ts';

/**
 * What refining at home changes: the same cargo in its two forms, with freight before and after, the mass balance, energy, who buys the
 * later product, and the distance from which hauling metal beats hauling its earlier form (method 6), on the money that the routes of
 * the two cost today.
 *
 * @throws RangeError for a share that is not above 0, up to 1; Error where no cargo of that mineral and stage moves, or no way of making the product is on file, naming it
 */
export function refiningAtHome(dataset: Dataset, question: RefiningQuestion): RefiningResult {
  const { share = 1 } = question;
  if (!(share > 0 && share <= 1)) throw new RangeError(`refining: the share is ${share}; expected a part of the tonnes above 0, up to 1.`);
  const lever = leverOf(question);
  const model = modelOf(dataset);
  const plain = withoutRefining(question.scenario, question);
  const base = estimate(dataset, plain, { itineraries: 'none' });
  const changed = estimate(dataset, { ...plain, levers: [...plain.levers, lever] }, { itineraries: 'none' });
  const inputs = base.shipments.filter((row) => isInput(row, question) && chainOf(row, question, model) !== null);
  if (inputs.length === 0)
    throw new Error(
      `refining: no ${question.mineral} moves as ${question.from} that could be made into ${question.product ?? question.to} by a step on file, in the scenario "${plain.id}".`,
    );
  const outputs = changed.shipments.filter(
    (row) =>
      row.id.includes(`~${question.to}`) &&
      row.mineral === question.mineral &&
      inputs.some(({ shipment, site }) => row.shipment === shipment && row.site === site),
  );
  const before = sideOf(inputs, model, share);
  const after = sideOf(outputs, model, 1);
  const steps = inputs.map((row) => stepSums(row.tonnes_y * share, chainOf(row, question, model) ?? []));
  const sum = (of: (each: (typeof steps)[number]) => number | null): number | null =>
    steps.reduce<number | null>((total, each) => addKnown(total, of(each)), 0);
  const made = inputs.reduce((total, row) => total + contained(row, model) * row.tonnes_y * share, 0);
  const out = outputs.reduce((total, row) => total + row.tonnes_y, 0);
  const metalOut = outputs.reduce((total, row) => total + contained(row, model) * row.tonnes_y, 0);
  const in_t = inputs.reduce((total, row) => total + row.tonnes_y * share, 0);
  const energy = sum(({ kwh }) => kwh);
  const operating = sum(({ usd }) => usd);
  const charges = inputs.reduce((total, row) => total + (row.netback?.treatment_within ?? 0) * row.moved_t_y * share, 0);
  // An upper bound follows from the price of the later form: the difference of the two would say nothing of what refining adds.
  const priced = [...inputs, ...outputs].every(({ value_basis }) => value_basis === 'price');
  const margin =
    !priced || after.netback_usd_y === null || before.netback_usd_y === null ? null : (after.netback_usd_y - before.netback_usd_y) / made;
  return {
    lever,
    before,
    after,
    mass: { in_t, out_t: out, left_t: in_t - out, metal_in_t: made, metal_out_t: metalOut, recovery: metalOut / made },
    energy: energy === null ? null : { kwh_y: energy, kwh_per_t: energy / out },
    operating_usd_y: operating,
    charges_usd_y: charges,
    most_usd_per_t_metal: margin,
    most_usd_per_t_product: margin === null ? null : (margin * made) / out,
    breakeven: breakevenOf({ before, after, made, out, operating, charges }),
    buyers: buyersOf(base, question, model),
  };
}

function leverOf({ mineral, from, to, product, country, share = 1, to_market }: RefiningQuestion): LeverOf<'refine'> {
  return {
    type: 'refine',
    mineral,
    from,
    to,
    share,
    ...(product === undefined ? {} : { product }),
    ...(country === undefined ? {} : { country }),
    ...(to_market === undefined ? {} : { to_market }),
  };
}

function withoutRefining(scenario: Scenario, { mineral, from }: RefiningQuestion): Scenario {
  return {
    ...scenario,
    levers: scenario.levers.filter((lever) => lever.type !== 'refine' || lever.mineral !== mineral || lever.from !== from),
  };
}

const isInput = (row: ShipmentEstimate, { mineral, from, country }: RefiningQuestion): boolean =>
  !row.by_air && row.mineral === mineral && row.stage === from && (country === undefined || row.origin_country === country);

function chainOf(row: ShipmentEstimate, { to, product }: RefiningQuestion, model: Model): readonly Conversion[] | null {
  return model.flows.products.chain(
    row.mineral,
    { stage: row.stage, product: row.product },
    product === undefined ? { stage: to } : { stage: to, product },
  );
}

/** Contained metal in a tonne of what a row carries. */
const contained = (row: ShipmentEstimate, model: Model): number =>
  model.flows.products.product(row.mineral, row.stage, row.product)?.metal_fraction ?? 0;

/** Energy and operating cost of a chain of steps for a yearly input; null where one step has none on file. */
function stepSums(input: number, chain: readonly Conversion[]): { readonly kwh: number | null; readonly usd: number | null } {
  let tonnes = input;
  let kwh: number | null = 0;
  let usd: number | null = 0;
  for (const step of chain) {
    const perInput =
      step.energy_kwh_per_t_input ?? (step.energy_kwh_per_t_output === undefined ? null : step.energy_kwh_per_t_output * step.mass_yield);
    kwh = addKnown(kwh, perInput === null ? null : perInput * tonnes);
    usd = addKnown(usd, step.opex_usd_per_t_input === undefined ? null : step.opex_usd_per_t_input * tonnes);
    tonnes *= step.mass_yield;
  }
  return { kwh, usd };
}

const addKnown = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);

function sideOf(rows: readonly ShipmentEstimate[], model: Model, share: number): RefiningSide {
  let tonnes = 0;
  let stranded = 0;
  let metal = 0;
  let value: number | null = 0;
  let netback: number | null = 0;
  let freight = 0;
  let km = 0;
  let hours = 0;
  let co2e = 0;
  const markets = new Map<string, number>();
  for (const row of rows) {
    const moved = row.moved_t_y * share;
    tonnes += moved;
    stranded += row.stranded_t_y * share;
    metal += contained(row, model) * moved;
    km += (row.km ?? 0) * moved;
    hours += (row.hours ?? 0) * moved;
    co2e += ((row.co2e_kg_per_t ?? 0) * moved) / 1000;
    markets.set(row.market_country, (markets.get(row.market_country) ?? 0) + moved);
    if (moved <= 0) continue;
    const parts = row.netback;
    // Without a price there is no netback, but a bill all the same.
    freight += (parts === null ? (row.cost_usd_per_t ?? 0) : parts.freight + parts.moisture + parts.insurance) * moved;
    value = addKnown(value, parts === null ? null : (parts.stage_price + parts.floor + parts.premium) * moved);
    netback = addKnown(netback, parts === null ? null : parts.netback * moved);
  }
  return {
    tonnes_y: tonnes,
    stranded_t_y: stranded,
    contained_t_y: metal,
    value_usd_y: value,
    freight_usd_y: freight,
    freight_share: value === null || value <= 0 ? null : freight / value,
    netback_usd_y: netback,
    km: tonnes > 0 ? km / tonnes : 0,
    days: tonnes > 0 ? hours / tonnes / 24 : 0,
    co2e_t_y: co2e,
    markets: [...markets]
      .map(([country, tonnes_y]) => ({ country, tonnes_y }))
      .sort((a, b) => b.tonnes_y - a.tonnes_y || (a.country < b.country ? -1 : 1)),
  };
}

/** The breakeven of method 6 per tonne of metal that goes in; water is in the freight of the earlier form already. */
function breakevenOf({
  before,
  after,
  made,
  out,
  operating,
  charges,
}: {
  before: RefiningSide;
  after: RefiningSide;
  made: number;
  out: number;
  operating: number | null;
  charges: number;
}): RefiningResult['breakeven'] {
  const perTkm = (side: RefiningSide): number => (side.tonnes_y * side.km > 0 ? side.freight_usd_y / (side.tonnes_y * side.km) : 0);
  const choice = {
    homeUsdPerTonne: operating === null ? null : operating / made,
    exportUsdPerTonne: charges / made,
    exportTonnes: before.tonnes_y / made,
    homeTonnes: after.tonnes_y / made,
    exportUsdPerTkm: perTkm(before),
    homeUsdPerTkm: perTkm(after),
  };
  const saved = (before.freight_usd_y - after.freight_usd_y) / made;
  const cost = choice.exportUsdPerTonne + saved;
  const savedPerKm = choice.exportUsdPerTkm * choice.exportTonnes - choice.homeUsdPerTkm * choice.homeTonnes;
  return {
    choice,
    distance: choice.homeUsdPerTonne === null ? null : breakevenDistance({ ...choice, homeUsdPerTonne: choice.homeUsdPerTonne }),
    saved_usd_per_t_metal: saved,
    km: before.km,
    cost: {
      usd_per_t_metal: cost,
      usd_per_t_product: (cost * made) / out,
      km_per_usd: savedPerKm > 0 ? out / made / savedPerKm : null,
    },
  };
}

function buyersOf(base: Estimate, { mineral, to, product }: RefiningQuestion, model: Model): RefiningResult['buyers'] {
  const wanted = product ?? model.flows.products.product(mineral, to)?.product;
  const buyers = new Map<string, { market: string; country: string; contained_t_y: number }>();
  for (const row of base.shipments) {
    if (row.mineral !== mineral || row.stage !== to) continue;
    if ((model.flows.products.product(mineral, to, row.product)?.product ?? row.product) !== wanted) continue;
    const buyer = buyers.get(row.market) ?? { market: row.market, country: row.market_country, contained_t_y: 0 };
    buyers.set(row.market, { ...buyer, contained_t_y: buyer.contained_t_y + contained(row, model) * row.moved_t_y });
  }
  return [...buyers.values()].sort((a, b) => b.contained_t_y - a.contained_t_y || (a.market < b.market ? -1 : 1));
}
