import type { Scenario } from '../../dataset/types.ts';
import type { ScenarioOutcome } from '../../worker/studies/every-scenario.ts';
import { distinct, type Origin, type OriginContext, type OriginInput, parameterInputs, parameterSources } from '../origin.ts';
import { kilometres, massPerYear, sharePercent, usdLarge, usdPerTonne } from '../quantities.ts';

/** The columns of the table of presets. */
export const scenarioColumns = ['cost', 'days', 'viaRu', 'viaCn', 'rerouted', 'stranded'] as const;
export type ScenarioColumn = (typeof scenarioColumns)[number];

const formulas: Readonly<Record<ScenarioColumn, string>> = {
  cost: 'origins:cost',
  days: 'origins:days',
  viaRu: 'origins:transit',
  viaCn: 'origins:transit',
  rerouted: 'origins:rerouted',
  stranded: 'origins:stranded',
};

/** What each column rests on most. */
const parameters: Readonly<Record<ScenarioColumn, readonly string[]>> = {
  cost: ['rail-block-usd-per-feu-km', 'rail-wagonload-usd-per-tkm', 'caspian-aktau-usd-per-feu', 'port-usd-per-t'],
  days: ['rail-block-km-per-day-kz', 'rail-wagonload-km-per-day', 'caspian-market-days', 'sea-days-per-1000-km'],
  viaRu: ['logit-theta', 'rail-wagonload-usd-per-tkm', 'corridor-constant-northern'],
  viaCn: ['logit-theta', 'rail-block-usd-per-feu-km', 'corridor-constant-eastern'],
  rerouted: ['logit-theta', 'caspian-aktau-usd-per-feu', 'corridor-constant-middle'],
  stranded: ['class-7-quota-t', 'capacity-aktau-port-t', 'unserved-cost-multiple'],
};

/**
 * Where a figure of a preset comes from: what the scenario comes to, what the figure rests on, and what the preset itself is taken from.
 * @param scenario absent for one that the reader made
 */
export function explainOutcome(
  context: OriginContext,
  outcome: ScenarioOutcome,
  reference: ScenarioOutcome,
  scenario: Scenario | undefined,
  column: ScenarioColumn,
  title: string,
): Origin {
  const { words } = context;
  const { t, f } = words;
  const { totals } = outcome;
  const inputs: readonly OriginInput[] = [
    { label: t('scenarios.costLong'), value: versus(outcome, reference, (one) => usdPerTonne(words, one.totals.cost_usd_per_t)) },
    { label: t('scenarios.daysLong'), value: versus(outcome, reference, (one) => f.number(one.totals.days_mean, 1)) },
    { label: t('scenarios.viaRuLong'), value: versus(outcome, reference, (one) => sharePercent(words, throughOf(one, 'RU'))) },
    { label: t('scenarios.viaCnLong'), value: versus(outcome, reference, (one) => sharePercent(words, throughOf(one, 'CN'))) },
    { label: t('scenarios.reroutedLong'), value: massPerYear(words, outcome.rerouted_t_y) },
    { label: t('scenarios.strandedLong'), value: versus(outcome, reference, (one) => massPerYear(words, one.totals.stranded_t_y)) },
    { label: t('origins:costPerYear'), value: usdLarge(words, totals.cost_usd_y) },
    { label: t('origins:moved'), value: massPerYear(words, totals.moved_t_y) },
    { label: t('origins:meanKm'), value: kilometres(words, totals.km_mean) },
  ];
  return {
    title: `${title}: ${t(`scenarios.${column}Long`)}`,
    formula: t(formulas[column]),
    inputs: [...inputs, ...parameterInputs(context, parameters[column])],
    sources: distinct([...(scenario?.sources ?? []), ...parameterSources(context, parameters[column])]),
    note: t('scenarios.whole'),
  };
}

/** Share of tonnes that cross a country without starting or ending there. */
export const throughOf = ({ dependence }: ScenarioOutcome, country: string): number =>
  dependence.find((row) => row.country === country)?.transit_share_tonnes ?? 0;

const versus = (outcome: ScenarioOutcome, reference: ScenarioOutcome, text: (one: ScenarioOutcome) => string): string =>
  outcome === reference ? text(outcome) : `${text(outcome)} (A: ${text(reference)})`;
