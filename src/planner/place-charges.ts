import type { Dataset, Parameter, Place } from '../dataset/types.ts';

/** The parameters that a stop at a place costs: borders, gauge changes, ports. Those that the dataset does not hold are left out. */
export function placeCharges(dataset: Dataset, place: Place): readonly Parameter[] {
  const ids = [...borderIds(place), ...(place.gauge_break === undefined ? [] : gaugeIds(place)), ...portIds(dataset, place)];
  return ids.flatMap((id) => dataset.parameters.find((parameter) => parameter.id === id) ?? []);
}

function borderIds(place: Place): readonly string[] {
  if (place.kind !== 'border' && place.kind !== 'gauge-break') return [];
  if (place.country === 'KZ') {
    return [
      'border-wagonload-hours-into-kz',
      'border-wagonload-hours-out-of-kz',
      'border-rail-usd-per-crossing-into-kz',
      'border-rail-usd-per-crossing-out-of-kz',
      'border-block-hours-plain',
      'border-block-usd-per-feu',
    ];
  }
  const block = ['border-block-hours-plain', 'border-block-usd-per-feu'];
  if (place.country === 'UZ') return ['border-wagonload-hours-into-uz', 'border-rail-usd-per-crossing-uz', ...block];
  return ['border-wagonload-hours-carec', 'border-rail-usd-per-crossing-carec', ...block];
}

/** Between Kazakhstan and China the border's figures hold the gauge change's money for wagonload; what block trains wait and pay stands apart. */
function gaugeIds(place: Place): readonly string[] {
  return place.country === 'KZ' || place.country === 'CN'
    ? ['border-block-hours-gauge', 'gauge-block-usd-per-feu']
    : ['gauge-change-usd-per-t', 'gauge-block-usd-per-feu', 'gauge-change-hours'];
}

/** A ferry's figures hold both of its ports, so that no port charge is added there (design 6a.6). */
function portIds(dataset: Dataset, place: Place): readonly string[] {
  if (place.kind !== 'port') return [];
  const isFerryPort = dataset.legs.some((leg) => leg.mode === 'ferry' && (leg.from === place.id || leg.to === place.id));
  if (!isFerryPort) return ['port-usd-per-t', 'port-hours'];
  // The Caspian lies east of 46 degrees, the ferries of the Black Sea west of it.
  if (place.lon < 46) return ['black-sea-usd-per-t', 'black-sea-days'];
  const crossing = place.country === 'TM' ? 'caspian-turkmenbashi-usd-per-feu' : 'caspian-aktau-usd-per-feu';
  return [crossing, 'caspian-block-days', 'caspian-market-days'];
}
