import type { Leg } from '../../dataset/types.ts';
import { railBorderRates, roadBorderRates } from '../cost/border.ts';
import { railRates, roadRates } from '../cost/land.ts';
import { addRates, freeArc, type RateBook } from '../cost/rates.ts';
import { type FerryRates, ferryRates } from '../cost/water.ts';
import { gatewaysOf } from './corridor.ts';
import { gaugeChangeInBorderCharge } from './gauge-change.ts';
import type { StateGraphBuilder, UnpricedArc } from './state-graph-builder.ts';
import type { Arc, ArcPricing, ArcRates, StateKind } from './types.ts';

/** Adds both directions of a leg: haul and border arcs of rail and road, or the three arcs of a ferry. */
export function addLegArcs(builder: StateGraphBuilder, leg: Leg, link: number): void {
  const countryKm = Object.entries(leg.country_km).map(([country, km]) => ({ country, km }));
  const haul: ArcPricing = leg.mode === 'road' ? (book) => roadRates(countryKm, book) : (book) => railRates(countryKm, book);
  for (const forward of [true, false]) {
    const directed: DirectedLeg = { leg, link, forward, from: forward ? leg.from : leg.to, to: forward ? leg.to : leg.from };
    if (leg.mode === 'ferry') addFerry(builder, directed);
    else addLandLeg(builder, directed, countryKm, haul);
  }
}

interface DirectedLeg {
  readonly leg: Leg;
  readonly link: number;
  readonly forward: boolean;
  readonly from: string;
  readonly to: string;
}

function addLandLeg(builder: StateGraphBuilder, directed: DirectedLeg, countryKm: Arc['countryKm'], haul: ArcPricing): void {
  const { leg, from, to } = directed;
  const kind: StateKind = leg.mode === 'road' ? 'road' : `rail-${leg.gauge_mm ?? 1520}`;
  const crossings = crossingsOf(directed, builder);
  const arrival = builder.state(to, kind);
  const haulEnd = crossings.length === 0 ? arrival : builder.privateState(to, 'border');
  const common = commonArc(builder, directed);
  builder.addArc(
    {
      ...common,
      from: builder.state(from, kind),
      to: haulEnd,
      kind: 'haul',
      mode: leg.mode,
      id: leg.id,
      km: leg.km,
      countryKm,
    },
    haul,
  );
  if (crossings.length === 0) return;
  builder.addArc(
    {
      ...common,
      from: haulEnd,
      to: arrival,
      kind: 'border',
      id: `border:${leg.id}`,
      gateways: [],
    },
    (book) => crossings.map((crossing) => borderRates(directed, crossing, book)).reduce(addRates, freeArc),
  );
}

function addFerry(builder: StateGraphBuilder, directed: DirectedLeg): void {
  const { leg, from, to } = directed;
  const fromCountry = builder.countryOf(from) ?? '';
  const toCountry = builder.countryOf(to) ?? '';
  const rates = (book: RateBook): FerryRates => ferryRates({ from, to, fromCountry, toCountry, km: leg.km }, book);
  const aboard = builder.privateState(from, 'ferry');
  const landed = builder.privateState(to, 'ferry');
  builder.addArc(
    {
      ...commonArc(builder, directed),
      from: aboard,
      to: landed,
      kind: 'haul',
      mode: 'ferry',
      id: leg.id,
      km: leg.km,
    },
    (book) => rates(book).sail,
  );
  builder.addFerryEnds(from, to, aboard, landed, { embark: (book) => rates(book).embark, disembark: (book) => rates(book).disembark });
}

/** What all arcs of a directed leg share: what shuts them, and where they lead. */
function commonArc(builder: StateGraphBuilder, directed: DirectedLeg): Omit<UnpricedArc, 'from' | 'to' | 'kind' | 'id'> {
  const { leg, link, forward, from, to } = directed;
  return {
    mode: null,
    link,
    forward,
    km: 0,
    countryKm: [],
    countries: leg.countries,
    places: [from, to],
    corridors: leg.corridors,
    gateways: gatewaysOf({
      link: leg.id,
      mode: leg.mode,
      fromPlace: from,
      toPlace: to,
      fromCountry: builder.countryOf(from),
      toCountry: builder.countryOf(to),
    }),
  };
}

interface Crossing {
  readonly from: string;
  readonly to: string;
}

/** Borders that a directed leg crosses, in order: a line that cuts a corner of a neighbour crosses twice. */
function crossingsOf(directed: DirectedLeg, builder: StateGraphBuilder): Crossing[] {
  const { leg, from, to } = directed;
  const inOrder = directed.forward ? leg.countries : [...leg.countries].reverse();
  const path = [builder.countryOf(from), ...inOrder, builder.countryOf(to)].filter((country) => country !== undefined);
  const crossings: Crossing[] = [];
  for (let index = 1; index < path.length; index++) {
    const before = path[index - 1];
    const after = path[index];
    if (before !== undefined && after !== undefined && before !== after) crossings.push({ from: before, to: after });
  }
  return crossings;
}

function borderRates(directed: DirectedLeg, crossing: Crossing, book: RateBook): ArcRates {
  if (directed.leg.mode === 'road') return roadBorderRates(crossing.from, crossing.to, book);
  const gaugeBreak = gaugeChangeInBorderCharge.has(directed.from) || gaugeChangeInBorderCharge.has(directed.to);
  return railBorderRates(crossing.from, crossing.to, gaugeBreak, book);
}
