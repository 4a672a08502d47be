import type { Lever, Scenario } from '../dataset/schema/scenario.ts';
import { BASELINE, presetChoice } from './defaults.ts';
import type { ScenarioChoice } from './view-types.ts';

/** Years that the slider and the link allow. */
export const FIRST_YEAR = 2025;
export const LAST_YEAR = 2035;

/** True when nothing of the preset was changed; a scenario of the reader's own is no preset. */
export const isPreset = (choice: ScenarioChoice): boolean =>
  choice.title === undefined && choice.levers === null && choice.year === null && choice.maturity === null;

/** The choice of a scenario of the reader's own, whole in itself. */
export const ownChoice = ({ id, title, levers, year, maturity }: Scenario): ScenarioChoice => ({ id, title, levers, year, maturity });

/**
 * The scenario that a choice stands for: the preset with the reader's levers, year and maturity laid over it.
 * @param presets the scenarios of the dataset
 * @returns the scenario, and `unknown` true when no preset has that id and no title says that it is the reader's own: the baseline then
 *   takes its place, with the reader's changes kept
 * @throws Error when the dataset has no baseline either
 */
export const resolveScenario = (
  choice: ScenarioChoice,
  presets: readonly Scenario[],
): { readonly scenario: Scenario; readonly unknown: boolean } => {
  const found = presets.find((preset) => preset.id === choice.id);
  const preset = found ?? presets.find((candidate) => candidate.id === BASELINE);
  if (!preset) throw new Error(`No scenario "${choice.id}" and no "${BASELINE}" in the dataset.`);
  const own = choice.title === undefined ? {} : { id: choice.id, title: choice.title, notes: '', leaves_out: '', sources: [] };
  const scenario: Scenario = {
    ...preset,
    ...own,
    year: choice.year ?? preset.year,
    maturity: choice.maturity ?? preset.maturity,
    levers: choice.levers ? [...choice.levers] : preset.levers,
  };
  return { scenario, unknown: found === undefined && choice.title === undefined };
};

/** True for the baseline as it ships, in whichever year. */
const isPlainBaseline = ({ id, title, levers, maturity }: ScenarioChoice): boolean =>
  id === BASELINE && title === undefined && levers === null && maturity === null;

/**
 * The year that a choice stands in while the reader sets none: its preset's. The plain baseline stands in the year of what it is held
 * against instead, so that the growth of the years between is not taken for the work of levers; two baselines differ in the year alone
 * and keep their own.
 * @param other the scenario on the other side of the comparison; null for none
 */
export const yearByItself = (choice: ScenarioChoice, other: ScenarioChoice | null, presets: readonly Scenario[]): number => {
  const follows = other !== null && isPlainBaseline(choice) && !isPlainBaseline(other);
  return follows ? resolveScenario(other, presets).scenario.year : presetOf(choice, presets).year;
};

/**
 * Levers that a choice has while the reader sets none: its preset's. The plain baseline has those that the preset on the other side is
 * held against, so that a railway which opens by its date anyway shows what it changes.
 * @param other the scenario on the other side of the comparison; null for none
 */
const leversByItself = (choice: ScenarioChoice, other: ScenarioChoice | null, presets: readonly Scenario[]): readonly Lever[] | null => {
  if (other === null || other.title !== undefined || !isPlainBaseline(choice)) return null;
  return presetOf(other, presets).against ?? null;
};

/** True where the plain baseline stands without what the preset on the other side opens. */
export const isHeldBack = (choice: ScenarioChoice, other: ScenarioChoice | null, presets: readonly Scenario[]): boolean =>
  leversByItself(choice, other, presets) !== null;

/**
 * The scenarios of both sides of a comparison, the plain baseline in the year of the other side and without what that opens by its date,
 * and the ids that no preset has.
 */
export const resolvePair = (
  choiceA: ScenarioChoice,
  choiceB: ScenarioChoice | null,
  presets: readonly Scenario[],
): { readonly a: Scenario; readonly b: Scenario | null; readonly unknown: readonly string[] } => {
  const side = (choice: ScenarioChoice, other: ScenarioChoice | null) =>
    resolveScenario(
      {
        ...choice,
        levers: choice.levers ?? leversByItself(choice, other, presets),
        year: choice.year ?? yearByItself(choice, other, presets),
      },
      presets,
    );
  const a = side(choiceA, choiceB);
  const b = choiceB === null ? null : side(choiceB, choiceA);
  const unknown = [...(a.unknown ? [choiceA.id] : []), ...(choiceB !== null && b?.unknown ? [choiceB.id] : [])];
  return { a: a.scenario, b: b?.scenario ?? null, unknown };
};

/** The preset that a choice began from, without the reader's changes; for an id that no preset has, the baseline. */
export const presetOf = (choice: ScenarioChoice, presets: readonly Scenario[]): Scenario =>
  resolveScenario(presetChoice(choice.id), presets).scenario;

/** JSON with the keys of every object in order: equal values give equal texts, whoever wrote them. */
const text = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort()) : inner,
  );

/** What a lever acts on: two levers with the same key take each other's place in the form. */
export const leverKey = (lever: Lever): string => {
  switch (lever.type) {
    case 'close-country':
    case 'open-country':
      return `country:${lever.country}:${lever.type === 'close-country' ? (lever.minerals ?? []).join(',') : ''}`;
    case 'close-corridor':
    case 'open-corridor':
      return `corridor:${lever.corridor}`;
    case 'close-leg':
    case 'open-leg':
      return `leg:${lever.leg}`;
    case 'close-place':
    case 'open-place':
      return `place:${lever.place}`;
    case 'scale':
      return `scale:${lever.what}:${text(lever.on)}`;
    case 'set-capacity':
    case 'surcharge':
    case 'war-risk':
    case 'free-market-choice':
    case 'netback-response':
      return `${lever.type}:${text(lever.on)}`;
    case 'quota':
      return `quota:${lever.quota}`;
    case 'permit':
      return `permit:${lever.permit}`;
    case 'redirect':
      return `redirect:${text(lever.on)}:${lever.to_market}`;
    case 'refine':
      return `refine:${lever.mineral}:${lever.from}:${lever.to}:${lever.country ?? ''}:${lever.site ?? ''}`;
    case 'price':
    case 'price-floor':
    case 'premium':
    case 'import-tariff':
    case 'export-duty':
    case 'export-ban':
      return `${lever.type}:${text({ ...lever, usd_per_t: 0, share: 0 })}`;
    case 'service-class':
      return `service-class:${text(lever.on)}`;
    case 'corridor-constant':
      return `corridor-constant:${lever.corridor}`;
    case 'subsidy':
      return `subsidy:${text(lever.on)}:${lever.corridor ?? ''}`;
    case 'caspian-level':
    case 'capital-rate':
    case 'logit-scale':
      return lever.type;
  }
};

/** Puts a lever in, in the place of one with the same key. */
export const withLever = (levers: readonly Lever[], lever: Lever): readonly Lever[] => {
  const key = leverKey(lever);
  const at = levers.findIndex((other) => leverKey(other) === key);
  return at < 0 ? [...levers, lever] : levers.map((other, index) => (index === at ? lever : other));
};

/** Takes the lever with a key out. */
export const withoutLever = (levers: readonly Lever[], key: string): readonly Lever[] => levers.filter((lever) => leverKey(lever) !== key);

/** Keys of the levers that B has and A has not, or has otherwise; and of those that A has and B has not. */
export const changedLevers = (a: readonly Lever[], b: readonly Lever[]): ReadonlySet<string> => {
  const texts = (levers: readonly Lever[]) => new Map(levers.map((lever) => [leverKey(lever), text(lever)] as const));
  const inA = texts(a);
  const inB = texts(b);
  const changed = new Set<string>();
  for (const [key, value] of inB) if (inA.get(key) !== value) changed.add(key);
  for (const key of inA.keys()) if (!inB.has(key)) changed.add(key);
  return changed;
};

/** True when two lists hold the same levers, in whichever order. */
export const sameLevers = (one: readonly Lever[], other: readonly Lever[]): boolean => changedLevers(one, other).size === 0;
