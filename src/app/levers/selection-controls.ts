import type { Conversion, Dataset } from '../../dataset/types.ts';
import { type Stage, stages } from '../../dataset/vocabulary.ts';
import type { Selection } from '../../state/view-types.ts';
import type { LeverType, LiveControl } from './lever-form-types.ts';

/** A control of one type of lever for one thing on the map. */
export interface PlacedControl {
  readonly type: LeverType;
  readonly control: LiveControl;
}

type Kind = Exclude<Selection['kind'], 'shipment'>;

const scale = (name: string, what: string, condition: Readonly<Record<string, string>>, max: number): PlacedControl => ({
  type: 'scale',
  control: { name, settled: { what, ...condition }, path: 'factor', min: 0, max },
});

/** Most ways of refining that a site's card offers. */
const MOST_WAYS = 5;

/** Stages that a mineral's steps lead to from one stage, the nearest first. */
const stagesAfter = (conversions: readonly Conversion[], from: Stage): readonly Stage[] => {
  const reached: Stage[] = [];
  let fringe: readonly Stage[] = [from];
  while (fringe.length > 0) {
    const next = conversions.filter((step) => fringe.includes(step.from) && !reached.includes(step.to)).map(({ to }) => to);
    fringe = [...new Set(next)];
    reached.push(...fringe);
  }
  return reached;
};

interface Way {
  readonly mineral: string;
  readonly from: Stage;
  readonly to: Stage;
  readonly country: string;
}

/** What could be refined at a site: its minerals, from each stage that its country ships to each that follows. */
const waysAt = (id: string, dataset: Dataset): readonly Way[] => {
  const site = dataset.sites.find((candidate) => candidate.id === id);
  if (!site) return [];
  const { country } = site;
  const countryOf = new Map(dataset.sites.map((candidate) => [candidate.id, candidate.country]));
  const shipped = dataset.shipments.filter(({ sites }) => sites.some((from) => countryOf.get(from) === country));
  return dataset.minerals
    .filter((mineral) => site.commodities.includes(mineral.id))
    .flatMap(({ id: mineral, conversions }) =>
      stages
        .filter((from) => shipped.some((shipment) => shipment.mineral === mineral && shipment.stage === from))
        .flatMap((from) => stagesAfter(conversions, from).map((to) => ({ mineral, from, to, country }))),
    )
    .slice(0, MOST_WAYS);
};

/** The controls of a thing on the map: waiting at a place; tariff and capacity of a leg and of its corridor; refining at a site. */
export const controlsOf = (kind: Kind, id: string, dataset: Dataset): readonly PlacedControl[] => {
  switch (kind) {
    case 'country':
      return [];
    case 'place':
      if (!dataset.places.some((place) => place.id === id)) return [];
      return [scale('dwellHere', 'dwell', { 'on.place': id }, 3), scale('chargeHere', 'charge', { 'on.place': id }, 3)];
    case 'leg': {
      if (!dataset.legs.some((leg) => leg.id === id) && !dataset.seaLanes.some((lane) => lane.id === id)) return [];
      const corridors =
        dataset.legs.find((leg) => leg.id === id)?.corridors.filter((corridor) => corridor !== 'domestic' && corridor !== 'ocean') ?? [];
      return [
        scale('tariffHere', 'tariff', { 'on.leg': id }, 3),
        scale('timeHere', 'time', { 'on.leg': id }, 3),
        scale('capacityHere', 'capacity', { 'on.leg': id }, 3),
        ...corridors.flatMap((corridor) => [
          scale('tariffCorridor', 'tariff', { 'on.corridor': corridor }, 2),
          scale('capacityCorridor', 'capacity', { 'on.corridor': corridor }, 3),
        ]),
      ];
    }
    case 'site':
      return waysAt(id, dataset).map((way) => ({
        type: 'refine',
        control: { name: 'refineHere', settled: { ...way, site: id }, path: 'share' },
      }));
  }
};
