import type { Lever, LeverOf } from '../../dataset/schema/scenario.ts';
import { scenarioTitle } from '../../i18n/scenario-title.ts';
import { distinct, type Origin, type OriginContext, type OriginInput, parameterInputs, parameterSources } from '../../planner/origin.ts';
import { priceInputs, priceSources } from '../../planner/value/price-inputs.ts';
import { changedLevers } from '../../state/scenario-choice.ts';
import { draftOf, shownNumber, usualOf } from './lever-draft.ts';
import type { NumberField } from './lever-form-types.ts';
import { leverForms } from './lever-forms.ts';
import type { RecordName } from './lever-sentence.ts';
import { corridorGrounds, countryGrounds, passageGrounds, type QuickGrounds, railwayGrounds } from './quick-grounds.ts';

/** What a lever rests on, for the popover of a figure that it sets or moves. */
export type LeverBasis = Pick<Origin, 'inputs' | 'sources' | 'note'>;

/**
 * What a lever rests on: its numbers with what holds without it and their bounds, the parameters and prices that it replaces or scales with
 * low, middle and high, what the data say of what it closes or opens, and the ready-made scenarios that hold it. The words of the workbench
 * and the names of parameters have to be there.
 *
 * @param recordName names of places, legs, sites and shipments
 */
export const leverBasis = (context: OriginContext, recordName: RecordName, lever: Lever): LeverBasis => {
  const { words, dataset, details } = context;
  const { t } = words;
  const { fields, grounds } = leverForms[lever.type];
  const parameters = parametersOf(lever, grounds.parameters ?? []);
  const mineral = grounds.mineral !== undefined && 'mineral' in lever ? lever.mineral : undefined;
  const isPrice = grounds.mineral === 'price' && mineral !== undefined;
  const steps = grounds.mineral === 'steps' && mineral !== undefined ? (details?.minerals[mineral]?.conversions ?? []) : [];
  const told = quickOf(context, recordName, lever);
  const held = dataset.scenarios.filter(({ levers }) => levers.some((one) => changedLevers([one], [lever]).size === 0));
  const inputs = [
    ...fields.flatMap((field) => (field.kind === 'number' ? numberInputs(context, field, lever) : [])),
    ...parameterInputs(context, parameters),
    ...(isPrice ? priceInputs(context, mineral) : []),
    ...(held.length === 0 || told !== null
      ? []
      : [{ label: t('workbench:basis.scenarios'), value: words.f.list(held.map((one) => scenarioTitle(t, one))) }]),
  ];
  const sources = distinct([
    ...parameterSources(context, parameters),
    ...(grounds.rates ?? []).flatMap((id) => details?.rates[id]?.sources ?? []),
    ...(isPrice ? priceSources(context, mineral) : []),
    ...steps.flatMap((step) => step.sources),
    ...(told?.sources ?? []),
    ...recordSources(context, lever),
    ...held.flatMap((one) => one.sources),
  ]);
  // a line in the data's own English has no place among sentences of another language
  const lines = told?.lines.filter(({ english }) => english !== true || words.language === 'en').map(({ text }) => text) ?? [];
  const note = [t(`workbench:type.${lever.type}.meaning`), ...lines, ...(sources.length === 0 ? [t('workbench:grounds.yours')] : [])];
  return { inputs, sources, note: note.join(' ') };
};

/** What a factor on the network multiplies. */
const scaled: Readonly<Record<LeverOf<'scale'>['what'], readonly string[]>> = {
  tariff: ['rail-block-usd-per-feu-km', 'rail-wagonload-usd-per-tkm', 'caspian-aktau-usd-per-feu', 'sea-usd-per-feu-km-asia-europe'],
  charge: ['border-rail-usd-per-crossing-carec', 'border-block-usd-per-feu', 'gauge-change-usd-per-t', 'port-usd-per-t'],
  time: ['rail-block-km-per-day-kz', 'rail-wagonload-km-per-day', 'caspian-block-days', 'sea-days-per-1000-km'],
  dwell: ['border-block-hours-gauge', 'border-wagonload-hours-into-kz', 'gauge-change-hours', 'port-hours'],
  capacity: ['capacity-caspian-westbound-t', 'capacity-aktau-port-t', 'capacity-btk-t', 'background-cn-border-t'],
  variance: ['variance-cv-haul', 'variance-cv-border', 'variance-cv-port', 'variance-cv-ferry'],
};

/** The parameters that a lever replaces or multiplies: those of its form, or fewer where it says which. */
const parametersOf = (lever: Lever, ofForm: readonly string[]): readonly string[] => {
  if (lever.type === 'corridor-constant') return [`corridor-constant-${lever.corridor}`];
  return lever.type === 'scale' ? scaled[lever.what] : ofForm;
};

/** A number of a lever: what it is set to, what holds without it, and the bounds of its control. */
const numberInputs = ({ words, dataset }: OriginContext, field: NumberField, lever: Lever): OriginInput[] => {
  const { t } = words;
  const draft = draftOf(lever);
  const value = draft[field.path];
  if (value === undefined) return [];
  const text = (number: number): string => `${words.f.plain(shownNumber(field.unit, number))}\u00a0${t(`workbench:unit.${field.unit}`)}`;
  const name = t(`workbench:field.${field.path}`);
  const usual = usualOf(field, draft, dataset);
  return [
    { label: name, value: typeof value === 'number' ? text(value) : t('workbench:range.lifted') },
    { label: `${name} · ${t('workbench:basis.without')}`, value: usual === null ? t('workbench:basis.byRecord') : text(usual) },
    ...(field.byPrice ? [] : [{ label: `${name} · ${t('workbench:basis.bounds')}`, value: `${text(field.min)} – ${text(field.max)}` }]),
  ];
};

/** What the data say about what a lever closes or opens; null for a lever of another kind. */
const quickOf = ({ words, dataset, details }: OriginContext, recordName: RecordName, lever: Lever): QuickGrounds | null => {
  const context = { names: { words, dataset, recordName }, details };
  switch (lever.type) {
    case 'close-country':
    case 'open-country':
      return countryGrounds(context, lever.country);
    case 'close-corridor':
      return corridorGrounds(context, lever.corridor);
    case 'open-corridor':
      return railwayGrounds(context, lever.corridor);
    case 'close-place':
    case 'open-place':
      return passageGrounds(context, lever.place);
    default:
      return null;
  }
};

/** Sources of the one record that a lever is about, where it is a leg or a permit. */
const recordSources = ({ dataset, details }: OriginContext, lever: Lever): readonly string[] => {
  if (lever.type === 'close-leg' || lever.type === 'open-leg') return details?.legs[lever.leg]?.sources ?? [];
  if (lever.type === 'permit') return dataset.constraints.find(({ id }) => id === lever.permit)?.sources ?? [];
  return [];
};
