import type { TracedWay, ValidationRow } from '../../engine/index.ts';
import { distinct, type Origin, type OriginContext, type OriginInput, parameterInputs, parameterSources } from '../../planner/origin.ts';
import { days, kilometres, usdPerTonne } from '../../planner/quantities.ts';
import { placeName } from '../../planner/record-names.ts';
import { named } from '../../planner/words.ts';
import { choiceParameters, countedSources, countInputs } from './counted-cargo.ts';
import { modelledInputs } from './figure-inputs.ts';
import { type FromWay, wayParameters } from './way-parameters.ts';

/** What a metric takes from its way. */
const fromWay = (metric: string): FromWay => {
  if (metric.startsWith('usd_') || metric === 'cost_ratio') return 'money';
  return metric === 'days' || metric === 'days_ratio' || metric === 'voyage_hours' ? 'hours' : 'length';
};

/** How a modelled figure was come by. */
const howModelled = (row: ValidationRow): string => {
  if (row.modelled === null) return `howGood.none.${row.notModelled ?? 'not-modelled'}`;
  if (row.ways.length > 1) return 'howGood.origin.twoWays';
  if (row.ways.length === 1) return row.family === 'capacity' ? 'howGood.origin.capacity' : `howGood.origin.way.${fromWay(row.metric)}`;
  if (row.family === 'border') return 'howGood.origin.border';
  return row.metric === 'days' ? 'howGood.origin.meanOfFlows' : 'howGood.origin.volume';
};

/**
 * Where a modelled figure comes from: the way that it was read off with its legs and rates, or the cargo of the baseline that it counts.
 * @param name what the row is called
 */
export const explainModelled = (context: OriginContext, row: ValidationRow, name: string): Origin => {
  const { words, details } = context;
  const { t } = words;
  const benchmark = details?.benchmarks.find(({ id }) => id === row.id);
  const parameters =
    row.ways.length > 0
      ? distinct(row.ways.flatMap((way) => wayParameters(context.dataset, way, fromWay(row.metric))))
      : row.family === 'border'
        ? borderParameters(context, row)
        : row.modelled === null
          ? []
          : choiceParameters;
  return {
    title: name,
    formula: t(howModelled(row)),
    inputs: [
      ...modelledInputs(words, row, row.unit),
      ...row.ways.map((way, at) => wayInput(context, way, numbered(row, at))),
      ...(benchmark?.counts === undefined ? [] : countInputs(context, benchmark.counts)),
      ...parameterInputs(context, parameters),
      ...row.ways.map((way, at) => ({
        label: `${t('howGood.origin.legs')}${numbered(row, at)}`,
        value: placesAlong(context, way).join(' – '),
      })),
    ],
    sources: distinct([
      ...parameterSources(context, parameters),
      ...row.ways.flatMap(({ legs }) => legs.flatMap((id) => details?.legs[id]?.sources ?? [])),
      ...countedSources(context, benchmark?.counts ?? null, benchmark?.shipment ?? null),
    ]),
  };
};

/** Hours at the road posts of the country that is left, or of any other where it has none of its own; and those to find another lorry. */
const borderParameters = ({ dataset, details }: OriginContext, { id, from }: ValidationRow): readonly string[] => {
  const country = dataset.places.find((place) => place.id === from)?.country ?? '';
  const own = `border-road-hours-${country.toLowerCase()}`;
  const held = dataset.parameters.some((parameter) => parameter.id === own);
  const changes = details?.benchmarks.find((row) => row.id === id)?.holds_transfer === true;
  return [held ? own : 'border-road-hours-carec', ...(changes ? ['transfer-road-rail-hours'] : [])];
};

/** Behind the label of a way where there are two. */
const numbered = ({ ways }: ValidationRow, at: number): string => (ways.length > 1 ? ` ${at + 1}` : '');

/** A way: by which corridor and service, how far, how long and for how much. */
const wayInput = ({ words }: OriginContext, way: TracedWay, number: string): OriginInput => ({
  label: `${words.t('howGood.origin.theWay')}${number}`,
  value: [
    named(words, 'corridor', way.corridor),
    named(words, 'serviceClass', way.service),
    kilometres(words, way.km),
    days(words, way.hours),
    usdPerTonne(words, way.usdPerTonne),
  ].join(', '),
});

/** Names of the places that a way touches, in the order of travel; a sea lane says no more than that it is one. */
const placesAlong = ({ words, dataset }: OriginContext, { legs }: TracedWay): readonly string[] => {
  const ends = new Map(dataset.legs.map(({ id, from, to }) => [id, [from, to] as const]));
  const names: string[] = [];
  let last: string | null = null;
  const put = (name: string): void => {
    if (names.at(-1) !== name) names.push(name);
  };
  for (const [at, id] of legs.entries()) {
    const own = ends.get(id);
    if (own === undefined) {
      put(words.t('howGood.origin.atSea'));
      last = null;
      continue;
    }
    const next = ends.get(legs[at + 1] ?? '');
    const [from, to] = own;
    // a leg is travelled in either direction: towards the end that the next one shares, or away from the last
    const turned: boolean = last === null ? next?.includes(from) === true && !next.includes(to) : to === last;
    put(placeName(words, dataset, turned ? to : from));
    last = turned ? from : to;
    put(placeName(words, dataset, last));
  }
  return names;
};
