import type { Benchmark, CargoCount, ObservedSplit } from '../../dataset/details.ts';
import type { LeastCostWorld, ObservedRow, TracedWay, Validation, ValidationRow } from '../../engine/index.ts';
import {
  corridorConstants,
  distinct,
  type Origin,
  type OriginContext,
  type OriginInput,
  parameterInputs,
  parameterSources,
  shipmentSources,
} from '../../planner/origin.ts';
import { days, kilometres, marketName, usdLarge, usdPerTonne } from '../../planner/quantities.ts';
import { placeName } from '../../planner/record-names.ts';
import { countryName, named, type Words } from '../../planner/words.ts';
import { cargoName, deviationText, splitName, unitName } from './published-name.ts';
import { type FromWay, wayParameters } from './way-parameters.ts';

/** Where the figures of the page "How good is this?" come from. Its words are those of the page. */

/** What decides how the cargo of the baseline is split over its ways. */
const choiceParameters = ['logit-theta', 'value-of-time-shipper-usd-per-t-h', ...corridorConstants];

const range = ({ f }: Words, interval: { readonly p10: number; readonly p90: number }): string =>
  `${f.significant(interval.p10, 3)}–${f.significant(interval.p90, 3)}`;

const withUnit = (words: Words, value: string, unit: string): string =>
  unit === '1' ? value : `${value}\u00a0${unitName(words, unit).name}`;

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

const modelledInputs = (
  words: Words,
  row: Pick<ValidationRow, 'modelled' | 'range'> & { readonly rangeOfOne?: ValidationRow['rangeOfOne'] },
  unit: string,
): OriginInput[] => {
  const { t, f } = words;
  return [
    ...(row.modelled === null ? [] : [{ label: t('howGood.modelled'), value: withUnit(words, f.significant(row.modelled, 3), unit) }]),
    ...(row.range === null ? [] : [{ label: t('howGood.range'), value: withUnit(words, range(words, row.range), unit) }]),
    ...(row.rangeOfOne == null ? [] : [{ label: t('howGood.origin.oneRun'), value: withUnit(words, range(words, row.rangeOfOne), unit) }]),
  ];
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

/** What of the baseline's cargo a figure counts. */
const countInputs = ({ words }: OriginContext, count: CargoCount): OriginInput[] => {
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
const countedSources = (context: OriginContext, count: CargoCount | null, shipment: string | null): readonly string[] => {
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

/** A published figure: as it was printed, what it is brought forward with, and who published it. */
export const explainPublished = (context: OriginContext, row: ValidationRow, name: string): Origin => {
  const { words, details } = context;
  const { t, f } = words;
  const benchmark = details?.benchmarks.find(({ id }) => id === row.id);
  const factor = row.metric.startsWith('usd_') ? details?.deflators.years.find(({ year }) => year === row.year)?.factor : undefined;
  const { value, low, high } = row.published;
  const printed = benchmark === undefined ? [] : printedInputs(words, benchmark, row.unit);
  const cargo = cargoName(words, row.what);
  return {
    title: name,
    formula: t(factor === undefined ? 'howGood.origin.published' : 'howGood.origin.broughtForward'),
    inputs: [
      ...printed,
      ...(factor === undefined
        ? []
        : [
            { label: t('howGood.origin.factor'), value: f.plain(factor) },
            { label: t('howGood.published'), value: withUnit(words, f.significant(value, 3), row.unit) },
            ...(low === high
              ? []
              : [
                  {
                    label: t('howGood.origin.publishedRange'),
                    value: withUnit(words, f.range(Math.round(low), Math.round(high)), row.unit),
                  },
                ]),
          ]),
      { label: t('howGood.origin.cargo'), value: cargo.name },
      ...(row.year === null ? [] : [{ label: t('howGood.origin.year'), value: f.year(row.year) }]),
      { label: t('howGood.origin.role'), value: t(`howGood.${row.role}`) },
    ],
    sources: distinct([row.source, ...(factor === undefined ? [] : (details?.deflators.sources ?? []))]),
    ...(benchmark?.note === undefined || words.language !== 'en' ? {} : { note: benchmark.note }),
  };
};

const printedInputs = (words: Words, { value, low, high }: Benchmark, unit: string): OriginInput[] => {
  const { t, f } = words;
  return [
    { label: t('howGood.origin.printed'), value: withUnit(words, f.plain(value), unit) },
    ...(low === undefined && high === undefined
      ? []
      : [{ label: t('howGood.origin.printedRange'), value: withUnit(words, `${f.plain(low ?? value)}–${f.plain(high ?? value)}`, unit) }]),
  ];
};

/** How far apart the two are, and whether their ranges meet. */
export const explainError = (context: OriginContext, row: ValidationRow, name: string): Origin => {
  const { words } = context;
  const { t, f } = words;
  const modelled = explainModelled(context, row, name);
  const why = deviationText(words, row);
  return {
    title: `${name}: ${t('howGood.error')}`,
    formula: t('howGood.origin.error'),
    inputs: [
      { label: t('howGood.published'), value: withUnit(words, f.significant(row.published.value, 3), row.unit) },
      {
        label: t('howGood.origin.publishedRange'),
        value: withUnit(words, `${f.significant(row.published.low, 3)}–${f.significant(row.published.high, 3)}`, row.unit),
      },
      ...modelledInputs(words, row, row.unit),
      ...(row.error === null ? [] : [{ label: t('howGood.error'), value: f.percent(row.error, 1) }]),
      ...(row.overlaps === null
        ? []
        : [{ label: t('howGood.origin.meet'), value: t(row.overlaps ? 'howGood.overlaps' : 'howGood.apart') }]),
    ],
    sources: distinct([row.source, ...modelled.sources]),
    ...(why === null ? {} : { note: why.name }),
  };
};

/** What was seen of how cargo splits: as it was published. */
export const explainSeen = (context: OriginContext, row: ObservedRow): Origin => {
  const { words, details } = context;
  const { t, f } = words;
  const split = details?.observedSplits.find(({ id }) => id === row.id);
  return {
    title: splitName(words, row).name,
    formula: t('howGood.origin.published'),
    inputs: [
      { label: t('howGood.seen'), value: withUnit(words, f.plain(row.observed), row.unit) },
      { label: t('howGood.origin.year'), value: f.year(row.year) },
    ],
    sources: [row.source],
    ...(split === undefined || split.note === '' || words.language !== 'en' ? {} : { note: split.note }),
  };
};

/** What the baseline has for what was seen: the cargo that is counted, and what decides its ways. */
export const explainSplit = (context: OriginContext, row: ObservedRow): Origin => {
  const { words, details } = context;
  const { t } = words;
  const split: ObservedSplit | undefined = details?.observedSplits.find(({ id }) => id === row.id);
  const counts = split?.counts ?? null;
  return {
    title: splitName(words, row).name,
    formula: t(
      row.modelled === null ? 'howGood.none.not-modelled' : split?.of === undefined ? 'howGood.origin.volume' : 'howGood.origin.share',
    ),
    inputs: [
      ...modelledInputs(words, row, row.unit),
      ...(counts === null ? [] : countInputs(context, counts)),
      ...parameterInputs(context, choiceParameters),
    ],
    sources: distinct([...countedSources(context, counts, null), ...parameterSources(context, choiceParameters)]),
  };
};

/** Rows of a bar, by how far off they are. */
const rowsNamed = 12;

const errorInputs = ({ words }: OriginContext, rows: readonly ValidationRow[], nameOf: (row: ValidationRow) => string): OriginInput[] =>
  rows
    .toSorted((one, other) => Math.abs(other.error ?? 0) - Math.abs(one.error ?? 0))
    .slice(0, rowsNamed)
    .map((row) => ({ label: `${nameOf(row)} (${row.id})`, value: words.f.percent(row.error ?? 0, 1) }));

/** The median error of a family: the rows that it is the median of, the furthest off first. */
export const explainMedian = (
  context: OriginContext,
  { validation }: Pick<Validation, 'validation'>,
  bar: Validation['summary']['bars'][number],
  nameOf: (row: ValidationRow) => string,
): Origin => {
  const { t, f } = context.words;
  const rows = validation.filter(
    ({ family, input, error, metric }) => family === bar.family && !input && error !== null && metric !== 'km_difference',
  );
  return {
    title: t(`howGood.family.${bar.family}`),
    formula: t(bar.family === 'money' ? 'howGood.origin.medianOfMoney' : 'howGood.origin.median'),
    inputs: [
      ...(bar.medianAbsoluteError === null
        ? []
        : [{ label: t('howGood.origin.medianError'), value: f.percent(bar.medianAbsoluteError, 1) }]),
      { label: t('howGood.origin.bar'), value: f.percent(bar.bar) },
      { label: t('howGood.origin.rows'), value: f.number(bar.rows) },
      ...(bar.all.rows === bar.rows || bar.all.medianAbsoluteError === null
        ? []
        : [{ label: t('howGood.origin.allRows'), value: `${f.percent(bar.all.medianAbsoluteError, 1)} · ${f.number(bar.all.rows)}` }]),
      ...errorInputs(context, rows, nameOf),
    ],
    sources: distinct(rows.map(({ source }) => source)),
  };
};

/** In how many rows the ranges meet, and in which they do not. */
export const explainOverlap = (
  context: OriginContext,
  { validation }: Pick<Validation, 'validation'>,
  overlap: Validation['summary']['overlap'][number],
  nameOf: (row: ValidationRow) => string,
): Origin => {
  const { t, f } = context.words;
  const rows = validation.filter(
    ({ input, error, overlaps, range: drawn }) => !input && error !== null && overlaps !== null && drawn !== null,
  );
  const apart = rows.filter(({ overlaps }) => overlaps === false);
  return {
    title: t('howGood.origin.meet'),
    formula: t('howGood.origin.overlap'),
    inputs: [
      ...(overlap.share === null ? [] : [{ label: t('howGood.origin.meet'), value: f.percent(overlap.share) }]),
      { label: t('howGood.origin.bar'), value: f.percent(overlap.bar) },
      { label: t('howGood.origin.rows'), value: f.number(overlap.rows) },
      ...(overlap.shareOfMeans === null ? [] : [{ label: t('howGood.origin.meansAlone'), value: f.percent(overlap.shareOfMeans) }]),
      ...errorInputs(context, apart, nameOf),
    ],
    sources: distinct(rows.map(({ source }) => source)),
  };
};

/** The rule by which a row has to state its reason, and the rows that it asks of. */
export const explainReasons = (
  context: OriginContext,
  { validation, summary }: Pick<Validation, 'validation' | 'summary'>,
  nameOf: (row: ValidationRow) => string,
): Origin => {
  const { t, f } = context.words;
  const rows = validation.filter(({ error, overlaps }) => Math.abs(error ?? 0) > summary.greatestError || overlaps === false);
  return {
    title: t('howGood.why'),
    formula: t('howGood.origin.reasons'),
    inputs: [{ label: t('howGood.origin.bar'), value: f.percent(summary.greatestError) }, ...errorInputs(context, rows, nameOf)],
    sources: distinct(rows.map(({ source }) => source)),
  };
};

/** The least-cost check: both sums, what is left behind, and how sure the lower one is. */
export const explainLeastCost = (context: OriginContext, answer: LeastCostWorld): Origin => {
  const { words } = context;
  const { t, f } = words;
  const money = (usd: number): string => t('panels:money.perYear', { money: usdLarge(words, usd) });
  const largest = answer.flows.toSorted((one, other) => other.tonnes_y - one.tonnes_y).slice(0, 5);
  const shipments = new Map(context.dataset.shipments.map((shipment) => [shipment.id, shipment]));
  const counted = largest.flatMap(({ id }) => shipments.get(id.split('@')[0] ?? id) ?? []);
  return {
    title: t('howGood.least.title'),
    formula: t('howGood.origin.least'),
    inputs: [
      { label: t('howGood.origin.leastCost'), value: money(answer.cost_usd_y) },
      { label: t('howGood.origin.behaviour'), value: money(answer.behavioural_cost_usd_y) },
      { label: t('howGood.origin.gap'), value: money(answer.gap_usd_y) },
      { label: t('howGood.origin.flows'), value: f.number(answer.flows.length) },
      { label: t('howGood.origin.columns'), value: f.number(answer.columns) },
      ...counted.map((shipment) => ({
        label: `${named(words, 'mineral', shipment.mineral)} – ${marketName(words, shipment.market)}`,
        value: `${f.number(shipment.tonnes_y / 1000)}\u00a0${t('panels:unit.ktPerYear')}`,
      })),
      ...parameterInputs(context, choiceParameters),
    ],
    sources: distinct([
      ...shipmentSources(
        context,
        counted.map(({ id }) => id),
      ),
      ...parameterSources(context, choiceParameters),
    ]),
  };
};
