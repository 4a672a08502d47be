import type { Conversion, Dataset } from '../../dataset/types.ts';
import type { Selection } from '../../state/view-types.ts';
import type { LeverType, LiveControl } from './lever-forms.ts';

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

/** Most steps that a site's card offers. */
const MOST_STEPS = 4;

/** Steps of processing that could be done at a site: of its minerals, from a stage that its country ships. */
const stepsAt = (id: string, dataset: Dataset): readonly (Conversion & { readonly mineral: string; readonly country: string })[] => {
  const site = dataset.sites.find((candidate) => candidate.id === id);
  if (!site) return [];
  const countryOf = new Map(dataset.sites.map((candidate) => [candidate.id, candidate.country]));
  const shipped = new Set(
    dataset.shipments
      .filter(({ sites }) => sites.some((from) => countryOf.get(from) === site.country))
      .map(({ mineral, stage }) => `${mineral} ${stage}`),
  );
  return dataset.minerals
    .filter((mineral) => site.commodities.includes(mineral.id))
    .flatMap(({ id: mineral, conversions }) =>
      conversions.filter(({ from }) => shipped.has(`${mineral} ${from}`)).map((step) => ({ ...step, mineral, country: site.country })),
    )
    .filter(
      (step, index, all) =>
        all.findIndex((other) => other.mineral === step.mineral && other.from === step.from && other.to === step.to) === index,
    )
    .slice(0, MOST_STEPS);
};

/** The controls of a thing on the map: waiting at a place; tariff and capacity of a leg and of its corridor; refining at a site. */
export const controlsOf = (kind: Kind, id: string, dataset: Dataset): readonly PlacedControl[] => {
  switch (kind) {
    case 'country':
      return [];
    case 'place':
      return [scale('dwellHere', 'dwell', { 'on.place': id }, 3), scale('chargeHere', 'charge', { 'on.place': id }, 3)];
    case 'leg': {
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
      return stepsAt(id, dataset).map(({ mineral, from, to, to_product, country }) => ({
        type: 'refine',
        control: { name: 'refineHere', settled: { mineral, from, to, product: to_product, country, site: id }, path: 'share' },
      }));
  }
};
