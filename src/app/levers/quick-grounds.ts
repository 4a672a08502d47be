import type { Details, Programme } from '../../dataset/details.ts';
import type { Lever, Scenario } from '../../dataset/schema/scenario.ts';
import type { Constraint, Leg } from '../../dataset/types.ts';
import type { CorridorId } from '../../dataset/vocabulary.ts';
import { scenarioTitle } from '../../i18n/scenario-title.ts';
import { distinct } from '../../planner/origin.ts';
import { nameOf } from '../words.ts';
import type { Names } from './option-name.ts';

/** What one quick control rests on: the state without it, what the data say about it, and who bears that out. */
export interface QuickGrounds {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly GroundLine[];
  /** Ids of the bibliography, each once; none where closing or opening is the reader's supposition alone. */
  readonly sources: readonly string[];
}

export interface GroundLine {
  readonly text: string;
  /** True where the line is the data's own English. */
  readonly english?: true;
}

/** What grounds are drawn from; without the details there are no sources yet. */
export interface GroundsContext {
  readonly names: Names;
  readonly details: Details | null;
}

/** Programmes that pay for an awaited railway, by their ids in the data: a programme itself names no corridor. */
export const payingProgrammes: Partial<Readonly<Record<CorridorId, readonly string[]>>> = { cku: ['cn-cku-railway-2024'] };

/** Ready-made scenarios that hold such a lever, as a line; none where no scenario does. */
const scenarioLine = ({ names: { words } }: GroundsContext, scenarios: readonly Scenario[]): readonly GroundLine[] =>
  scenarios.length === 0
    ? []
    : [{ text: words.t('workbench:quick.scenarios', { titles: words.f.list(scenarios.map((one) => scenarioTitle(words.t, one))) }) }];

const scenariosWith = ({ names }: GroundsContext, holds: (lever: Lever) => boolean): readonly Scenario[] =>
  names.dataset.scenarios.filter(({ levers }) => levers.some(holds));

const sourcesOf = (records: readonly { readonly sources?: readonly string[] | undefined }[]): readonly string[] =>
  distinct(records.flatMap(({ sources }) => sources ?? []));

/**
 * Grounds of closing a country: which goods may not cross it anyway, and the scenarios that close it.
 * @param country its code
 */
export const countryGrounds = (context: GroundsContext, country: string): QuickGrounds => {
  const { words, dataset } = context.names;
  const scenarios = scenariosWith(context, (lever) => lever.type === 'close-country' && lever.country === country);
  const bars = dataset.constraints.filter(({ barred_transit }) => barred_transit.includes(country));
  const barLine = ({ id, basis }: Constraint): GroundLine => ({
    text: words.t('workbench:quick.barred', { goods: nameOf(words.t, 'constraint', id), basis: nameOf(words.t, 'basis', basis) }),
  });
  return {
    id: country,
    name: nameOf(words.t, 'country', country),
    lines: [{ text: words.t('workbench:quick.usualOpen') }, ...bars.map(barLine), ...scenarioLine(context, scenarios)],
    sources: sourcesOf([...bars, ...scenarios]),
  };
};

/**
 * Grounds of closing a corridor that runs: how many of the stretches that are its alone have a source, and which.
 */
export const corridorGrounds = (context: GroundsContext, corridor: CorridorId): QuickGrounds => {
  const { words, dataset } = context.names;
  const { details } = context;
  const own = dataset.legs.filter(({ corridors }) => corridors.length === 1 && corridors[0] === corridor);
  const texts = own.flatMap(({ id }) => details?.legs[id] ?? []);
  const scenarios = scenariosWith(context, (lever) => lever.type === 'close-corridor' && lever.corridor === corridor);
  const count = { all: own.length, sourced: texts.filter(({ sources }) => sources.length > 0).length };
  return {
    id: corridor,
    name: nameOf(words.t, 'corridor', corridor),
    lines: [
      { text: words.t('workbench:quick.usualOpen') },
      ...(details === null ? [] : [{ text: words.t('workbench:quick.stretches', count) }]),
      ...scenarioLine(context, scenarios),
    ],
    sources: sourcesOf([...texts, ...scenarios]),
  };
};

const stretchLine = ({ names: { words, recordName } }: GroundsContext, leg: Leg): GroundLine => {
  const { t, f } = words;
  const values = { name: recordName('leg', leg.id), status: nameOf(t, 'legStatus', leg.status) };
  if (leg.open_year === undefined) return { text: t('workbench:quick.stretchUndated', values) };
  return {
    text: t(leg.open_year_basis === 'assumed' ? 'workbench:quick.stretchAssumed' : 'workbench:quick.stretchDated', {
      ...values,
      year: f.year(leg.open_year),
    }),
  };
};

/**
 * Grounds of an awaited railway: its stretches with their opening years, what pays for it, the scenarios that open it.
 */
export const railwayGrounds = (context: GroundsContext, corridor: CorridorId): QuickGrounds => {
  const { words, dataset } = context.names;
  const { details } = context;
  const awaited = dataset.legs.filter(({ status, corridors }) => status !== 'operating' && corridors.includes(corridor));
  const scenarios = scenariosWith(context, (lever) => lever.type === 'open-corridor' && lever.corridor === corridor);
  const money = (details?.programmes ?? []).filter(({ id }) => payingProgrammes[corridor]?.includes(id));
  const moneyLines: readonly GroundLine[] =
    money.length > 0
      ? money.map(({ name, what }: Programme) => ({ text: `${name}: ${what}`, english: true }))
      : [{ text: words.t('workbench:quick.noMoney') }];
  return {
    id: corridor,
    name: nameOf(words.t, 'corridor', corridor),
    lines: [
      { text: words.t('workbench:quick.usualDated') },
      ...awaited.map((leg) => stretchLine(context, leg)),
      ...(details === null ? [] : moneyLines),
      ...scenarioLine(context, scenarios),
    ],
    sources: sourcesOf([...awaited.flatMap(({ id }) => details?.legs[id] ?? []), ...money, ...scenarios]),
  };
};

/**
 * Grounds of shutting a strait or a port: what the data note about it, and the scenarios that shut it.
 * @param place its id
 */
export const passageGrounds = (context: GroundsContext, place: string): QuickGrounds => {
  const { words, recordName } = context.names;
  const texts = context.details?.places[place];
  const scenarios = scenariosWith(context, (lever) => lever.type === 'close-place' && lever.place === place);
  return {
    id: place,
    name: recordName('place', place),
    lines: [
      { text: words.t('workbench:quick.usualOpen') },
      ...(texts?.note === undefined ? [] : [{ text: texts.note, english: true } as const]),
      ...scenarioLine(context, scenarios),
    ],
    sources: sourcesOf([...(texts === undefined ? [] : [texts]), ...scenarios]),
  };
};
