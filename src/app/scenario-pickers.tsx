import type { Dataset } from '../dataset/types.ts';
import { useAppState } from '../state/app-state.ts';
import { BASELINE } from '../state/defaults.ts';
import { isPreset, yearByItself } from '../state/scenario-choice.ts';
import type { ScenarioChoice } from '../state/view-types.ts';
import { Icon } from '../ui/icon.tsx';
import { Select, type SelectOption } from '../ui/select.tsx';
import { scenarioTitle, useShellWords, type Words } from './words.ts';

const NOTHING = '';
const EDITED = ' edited';

/** @param year of the baseline; null for its own */
const presets = ({ t }: Words, dataset: Dataset, year: number | null): SelectOption<string>[] =>
  dataset.scenarios.map((scenario) => ({ value: scenario.id, label: scenarioTitle(t, { ...scenario, year: year ?? scenario.year }) }));

/** The presets, and the choice itself where the reader changed it or the dataset does not know it. The baseline is named with its year. */
const optionsOf = (
  words: Words,
  dataset: Dataset,
  choice: ScenarioChoice | null,
  other: ScenarioChoice | null,
): { options: SelectOption<string>[]; value: string } => {
  const year = choice?.id === BASELINE ? (choice.year ?? yearByItself(choice, other, dataset.scenarios)) : null;
  const options = presets(words, dataset, year);
  if (!choice) return { options, value: NOTHING };
  const preset = options.find(({ value }) => value === choice.id);
  if (preset && isPreset({ ...choice, year: year === null ? choice.year : null })) return { options, value: choice.id };
  const label = isPreset(choice) ? choice.id : words.t('top.edited', { title: preset?.label ?? choice.id });
  return { options: [{ value: EDITED, label }, ...options], value: EDITED };
};

/** The reference: a hollow ring. */
export const PickerA = ({ dataset }: { readonly dataset: Dataset }) => {
  const words = useShellWords();
  const choice = useAppState((state) => state.a);
  const other = useAppState((state) => state.b);
  const chooseA = useAppState((state) => state.chooseA);
  const { options, value } = optionsOf(words, dataset, choice, other);
  return (
    <Select
      className="mv-picker"
      label={words.t('top.scenarioA')}
      options={options}
      value={value}
      mark={<span className="mv-mark-a" aria-hidden="true" />}
      onChange={(id) => id !== EDITED && chooseA(id)}
    />
  );
};

/** What is shown: a solid dot; nothing while nothing is compared. */
export const PickerB = ({ dataset }: { readonly dataset: Dataset }) => {
  const words = useShellWords();
  const choice = useAppState((state) => state.b);
  const other = useAppState((state) => state.a);
  const chooseB = useAppState((state) => state.chooseB);
  const { options, value } = optionsOf(words, dataset, choice, other);
  const nothing = { value: NOTHING, label: words.t(choice ? 'top.nothing' : 'top.compare') };
  return (
    <Select
      className="mv-picker"
      label={words.t('top.scenarioB')}
      options={[nothing, ...options]}
      value={value}
      mark={choice ? <span className="mv-mark-b" aria-hidden="true" /> : null}
      onChange={(id) => id !== EDITED && chooseB(id === NOTHING ? null : id)}
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
