import type { Dataset } from '../../dataset/types.ts';
import type { TracedWay } from '../../engine/index.ts';
import { indexOf } from '../../planner/record-names.ts';

/** What a figure takes from a way: its hours or its money; a length takes nothing but the legs. */
export type FromWay = 'hours' | 'money' | 'length';

/** Kinds of legs that a way has, and the countries of its rails. */
const madeOf = (dataset: Dataset, way: TracedWay) => {
  const { legs } = indexOf(dataset);
  const own = way.legs.flatMap((id) => legs.get(id) ?? []);
  const has = (mode: string): boolean => own.some((leg) => leg.mode === mode);
  const countries = new Set(own.filter(({ mode }) => mode === 'rail').flatMap(({ country_km }) => Object.keys(country_km)));
  return { rail: has('rail'), road: has('road'), ferry: has('ferry'), sea: own.length < way.legs.length, countries: [...countries] };
};

/** The parameters that a way's hours or money rest on most, by its service, its means of transport and its countries. */
export const wayParameters = (dataset: Dataset, way: TracedWay, what: FromWay): readonly string[] => {
  const { rail, road, ferry, sea, countries } = madeOf(dataset, way);
  const block = way.service === 'block-train';
  const pick = (held: boolean, ...ids: readonly string[]): readonly string[] => (held ? ids : []);
  const own = (prefix: string): readonly string[] => countries.map((country) => `${prefix}-${country.toLowerCase()}`);
  if (what === 'hours')
    return [
      ...pick(rail && block, ...own('rail-block-km-per-day'), 'border-block-hours-gauge', 'border-block-hours-plain'),
      ...pick(rail && !block, 'rail-wagonload-km-per-day', ...own('border-wagonload-hours-into'), 'border-wagonload-hours-carec'),
      ...pick(road, ...own('road-km-per-h'), 'road-km-per-h-carec', 'border-road-hours-carec'),
      ...pick(ferry, block ? 'caspian-block-days' : 'caspian-market-days', 'black-sea-days'),
      ...pick(sea, 'sea-days-per-1000-km', 'sea-days-per-voyage', 'port-hours'),
    ];
  if (what === 'money')
    return [
      ...pick(rail && block, 'rail-block-usd-per-feu-km', 'rail-20ft-ratio', 'gauge-block-usd-per-feu', 'border-block-usd-per-feu'),
      ...pick(rail && !block, 'rail-wagonload-usd-per-tkm', 'gauge-change-usd-per-t', 'border-rail-usd-per-crossing-carec'),
      ...pick(road, 'road-usd-per-tkm-kz', 'road-usd-per-tkm-carec', 'border-road-usd-per-crossing-carec'),
      ...pick(ferry, 'caspian-aktau-usd-per-feu', 'caspian-turkmenbashi-usd-per-feu', 'black-sea-usd-per-t'),
      ...pick(sea, 'sea-usd-per-feu-km-asia-europe', 'sea-port-usd-per-feu', 'port-usd-per-t'),
    ];
  return [];
};
