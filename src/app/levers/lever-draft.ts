import { type Lever, leverSchema } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import { type Reading, read } from '../../state/link-values.ts';
import type { LeverField, LeverType, NumberField, Unit } from './lever-form-types.ts';
import { leverForms } from './lever-forms.ts';
import { optionsOf } from './lever-options.ts';

/** Fields of a lever in the making by their dotted path; what is left out is not there. */
export type Draft = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

const isEmpty = (value: Draft[string] | undefined): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Puts one field; an empty text or list takes it out. */
export const withField = (draft: Draft, path: string, value: Draft[string] | undefined): Draft => {
  const { [path]: _, ...rest } = draft;
  return value === undefined || isEmpty(value) ? rest : { ...rest, [path]: value };
};

/** The value of a field that stands at its start. */
const startOf = (field: LeverField, draft: Draft, dataset: Dataset): Draft[string] | undefined => {
  switch (field.kind) {
    case 'number':
      return field.optional ? undefined : boundsOf(field, draft, dataset).start;
    case 'switch':
      return field.start;
    case 'many':
      return undefined;
    case 'pick': {
      if (field.optional) return undefined;
      const options = optionsOf(field.list, draft, dataset);
      return options.find((id) => id === field.start) ?? options[0];
    }
  }
};

/** A lever of this type as the form begins with it: required fields have a value, the others none. */
export const startDraft = (type: LeverType, dataset: Dataset, settled: Draft = {}): Draft =>
  leverForms[type].fields.reduce<Draft>(
    (draft, field) => (field.path in settled ? draft : withField(draft, field.path, startOf(field, draft, dataset))),
    settled,
  );

/**
 * A draft after a change: picks that it has made impossible get their first option again, and a price that of the new product.
 * @param before the draft before the change
 */
export const settle = (type: LeverType, before: Draft, draft: Draft, dataset: Dataset): Draft =>
  leverForms[type].fields.reduce<Draft>((current, field) => {
    if (field.kind === 'number' && field.byPrice && priceOnFile(before, dataset) !== priceOnFile(current, dataset)) {
      return withField(current, field.path, boundsOf(field, current, dataset).start);
    }
    if (field.kind !== 'pick') return current;
    const options = optionsOf(field.list, current, dataset);
    const chosen = current[field.path];
    if (chosen === undefined || (typeof chosen === 'string' && options.includes(chosen))) return current;
    return withField(current, field.path, field.optional ? undefined : options[0]);
  }, draft);

/** The nested value that a draft stands for. */
const nested = (type: LeverType, draft: Draft): unknown => {
  const value: Record<string, unknown> = { type };
  const inner: Record<string, unknown> = {};
  for (const [path, field] of Object.entries(draft)) {
    if (path.startsWith('on.')) inner[path.slice(3)] = field;
    else value[path] = field;
  }
  if (leverForms[type].fields.some(({ path }) => path.startsWith('on.'))) value.on = inner;
  return value;
};

/** The lever of a draft, or what the schema expected instead. */
export const leverOf = (type: LeverType, draft: Draft): Reading<Lever> => read(leverSchema, nested(type, draft));

const isField = (value: unknown): value is Draft[string] =>
  value === null ||
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((item) => typeof item === 'string'));

/** The fields of a lever by their dotted path: what leverOf puts together again. */
export const draftOf = (lever: Lever): Draft => {
  const draft: Record<string, Draft[string]> = {};
  for (const [key, value] of Object.entries(lever)) {
    if (key === 'type') continue;
    if (isField(value)) draft[key] = value;
    else if (key === 'on') for (const [inner, condition] of Object.entries(value)) if (isField(condition)) draft[`on.${inner}`] = condition;
  }
  return draft;
};

export interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly start: number;
}

const parts = 200;

/** A round number near a value: 1, 2 or 5 times a power of ten. */
const round = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value));
  const [first] = [1, 2, 5, 10].filter((digit) => digit * power >= value);
  return (first ?? 10) * power;
};

/** Price on file of the product that a draft names, USD a tonne; null where none is. */
export const priceOnFile = (draft: Draft, dataset: Dataset): number | null => {
  const products = dataset.minerals.find(({ id }) => id === draft.mineral)?.stages.filter(({ stage }) => stage === draft.stage) ?? [];
  const product = products.find((candidate) => candidate.product === draft.product) ?? products[0];
  return product?.price_usd_t ?? product?.gross_value_usd_t ?? null;
};

/** Bounds of a number: those of the form, or three times the price on file, in round steps. */
export const boundsOf = (field: NumberField, draft: Draft, dataset: Dataset): Bounds => {
  const { min, max, step, start } = field;
  const price = field.byPrice ? priceOnFile(draft, dataset) : null;
  if (price === null) return { min, max, step, start };
  const top = round(3 * price);
  const fine = round(top / parts);
  return { min: 0, max: top, step: fine, start: Math.round(price / fine) * fine };
};

/** What holds for a number without the lever; null where each record has its own. */
export const usualOf = (field: NumberField, draft: Draft, dataset: Dataset): number | null => {
  if (typeof field.usual === 'number') return field.usual;
  const parameter =
    typeof field.usual === 'object'
      ? field.usual.parameter
      : field.path === 'share_of_best_cost'
        ? `corridor-constant-${draft.corridor}`
        : null;
  if (parameter !== null) return dataset.parameters.find(({ id }) => id === parameter)?.mid ?? null;
  return field.byPrice ? priceOnFile(draft, dataset) : null;
};

/** Units in which a share is shown as per cent. */
const perCent: ReadonlySet<Unit> = new Set(['percent', 'percentYear', 'percentOfCost']);

/** As many decimals as a step has, so that no sum of binary fractions shows. */
const tidy = (value: number): number => Number(value.toPrecision(10));

const scaleOf = (unit: Unit): number => (perCent.has(unit) ? 100 : 1);

/** A number of a lever in the unit in which it is shown: shares as per cent. */
export const shownNumber = (unit: Unit, number: number): number => tidy(number * scaleOf(unit));

/** A shown number in the lever's own unit. */
export const ownNumber = (unit: Unit, shown: number): number => tidy(shown / scaleOf(unit));
