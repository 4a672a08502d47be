import type { Scenario } from '../dataset/schema/scenario.ts';
import type { Dataset } from '../dataset/types.ts';
import { scenarioTitle } from '../i18n/scenario-title.ts';
import { useAppState } from '../state/app-state.ts';
import { BASELINE } from '../state/defaults.ts';
import { useOwnScenarios } from '../state/own-scenarios.ts';
import { isHeldBack, isPreset, ownChoice, yearByItself } from '../state/scenario-choice.ts';
import type { ScenarioChoice } from '../state/view-types.ts';
import { Icon } from '../ui/icon.tsx';
import { Select, type SelectOption } from '../ui/select.tsx';
import { useShellWords, type Words } from './words.ts';

const NOTHING = '';
const EDITED = ' edited';

/** @param year of the baseline; null for its own */
const presets = ({ t }: Words, dataset: Dataset, year: number | null): SelectOption<string>[] =>
  dataset.scenarios.map((scenario) => ({ value: scenario.id, label: scenarioTitle(t, { ...scenario, year: year ?? scenario.year }) }));

/** Ids of the dataset and of the reader may be the same: the reader's stand behind a blank, which no id has. */
const ownValue = (id: string): string => ` ${id}`;

const sameChoice = (one: ScenarioChoice, other: ScenarioChoice): boolean =>
  one.id === other.id &&
  one.year === other.year &&
  one.maturity === other.maturity &&
  JSON.stringify(one.levers) === JSON.stringify(other.levers);

/** The presets, the reader's own, and the choice itself where the reader changed it or nobody knows it. The baseline is named with its year. */
const optionsOf = (
  words: Words,
  dataset: Dataset,
  own: readonly Scenario[],
  choice: ScenarioChoice | null,
  other: ScenarioChoice | null,
): { options: SelectOption<string>[]; value: string } => {
  const year = choice?.id === BASELINE ? (choice.year ?? yearByItself(choice, other, dataset.scenarios)) : null;
  const heldBack = choice !== null && isHeldBack(choice, other, dataset.scenarios);
  const options = [
    ...presets(words, dataset, year).map((option) =>
      heldBack && option.value === choice.id ? { ...option, label: words.t('top.heldBack', { title: option.label }) } : option,
    ),
    ...own.map(({ id, title }) => ({ value: ownValue(id), label: words.t('top.own', { title }) })),
  ];
  if (!choice) return { options, value: NOTHING };
  const kept = choice.title === undefined ? undefined : own.find(({ id }) => id === choice.id);
  if (kept && sameChoice(ownChoice(kept), choice)) return { options, value: ownValue(kept.id) };
  const preset = options.find(({ value }) => value === choice.id);
  if (preset && isPreset({ ...choice, year: year === null ? choice.year : null })) return { options, value: choice.id };
  const title = choice.title ?? preset?.label ?? choice.id;
  const label = isPreset(choice) || (choice.title !== undefined && !kept) ? title : words.t('top.edited', { title });
  return { options: [{ value: EDITED, label }, ...options], value: EDITED };
};

/** Takes what was picked: one of the reader's own as a whole, a preset by its id. */
const pick = (side: 'a' | 'b', value: string, own: readonly Scenario[]): void => {
  const { take, chooseA, chooseB } = useAppState.getState();
  const kept = own.find(({ id }) => ownValue(id) === value);
  if (value === EDITED) return;
  if (kept) take(side, ownChoice(kept));
  else if (side === 'a') chooseA(value);
  else chooseB(value === NOTHING ? null : value);
};

/** The reference: a hollow ring. */
export const PickerA = ({ dataset }: { readonly dataset: Dataset }) => {
  const words = useShellWords();
  const choice = useAppState((state) => state.a);
  const other = useAppState((state) => state.b);
  const own = useOwnScenarios((state) => state.scenarios);
  const { options, value } = optionsOf(words, dataset, own, choice, other);
  return (
    <Select
      className="mv-picker"
      label={words.t('top.scenarioA')}
      options={options}
      value={value}
      mark={<span className="mv-mark-a" aria-hidden="true" />}
      onChange={(id) => pick('a', id, own)}
    />
  );
};

/** What is shown: a solid dot; nothing while nothing is compared. */
export const PickerB = ({ dataset }: { readonly dataset: Dataset }) => {
  const words = useShellWords();
  const choice = useAppState((state) => state.b);
  const other = useAppState((state) => state.a);
  const own = useOwnScenarios((state) => state.scenarios);
  const { options, value } = optionsOf(words, dataset, own, choice, other);
  const nothing = { value: NOTHING, label: words.t(choice ? 'top.nothing' : 'top.compare') };
  return (
    <Select
      className="mv-picker"
      label={words.t('top.scenarioB')}
      options={[nothing, ...options]}
      value={value}
      mark={choice ? <span className="mv-mark-b" aria-hidden="true" /> : null}
      onChange={(id) => pick('b', id, own)}
    />
  );
};

/** A and B change places. */
export const SwapButton = () => {
  const { t } = useShellWords();
  const swap = useAppState((state) => state.swap);
  return (
    <button type="button" className="mv-button mv-icon-button" aria-label={t('top.swap')} title={t('top.swap')} onClick={swap}>
      <Icon name="swap" />
    </button>
  );
};
