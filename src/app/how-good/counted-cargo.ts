import type { CargoCount } from '../../dataset/details.ts';
import { corridorConstants, type OriginContext, type OriginInput, shipmentSources } from '../../planner/origin.ts';
import { countryName, named } from '../../planner/words.ts';

/** What decides how the cargo of the baseline is split over its ways. */
export const choiceParameters = ['logit-theta', 'value-of-time-shipper-usd-per-t-h', ...corridorConstants];

/** What of the baseline's cargo a figure counts. */
export const countInputs = ({ words }: OriginContext, count: CargoCount): OriginInput[] => {
  const { t, f } = words;
  const list = (key: string, ids: readonly string[] | undefined, name: (id: string) => string): OriginInput[] =>
    ids === undefined ? [] : [{ label: t(`howGood.origin.${key}`), value: f.list(ids.map(name)) }];
  return [
    ...list('minerals', count.minerals, (id) => named(words, 'mineral', id)),
    ...list('stages', count.stages, (id) => named(words, 'stage', id)),
    ...list('origins', count.origins, (id) => countryName(words, id)),
    ...list('markets', count.markets, (id) => countryName(words, id)),
    ...list('corridor', count.corridor === undefined ? undefined : [count.corridor], (id) => named(words, 'corridor', id)),
  ];
};

/** Sources of the shipments that a count holds, or that a figure describes; the largest few. */
export const countedSources = (context: OriginContext, count: CargoCount | null, shipment: string | null): readonly string[] => {
  if (shipment !== null) return shipmentSources(context, [shipment]);
  if (count === null) return [];
  const counted = context.dataset.shipments.filter(
    ({ id, mineral, stage, period }) =>
      period === 'baseline' &&
      (count.shipments?.includes(id) ?? true) &&
      (count.minerals?.includes(mineral) ?? true) &&
      (count.stages?.includes(stage) ?? true),
  );
  const largest = counted.toSorted((one, other) => other.tonnes_y - one.tonnes_y).slice(0, 5);
  return shipmentSources(
    context,
    largest.map(({ id }) => id),
  );
};
