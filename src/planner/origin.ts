import type { Details } from '../dataset/details.ts';
import type { Dataset } from '../dataset/types.ts';
import type { Estimate } from '../engine/estimate-types.ts';
import { parameterName, parameterUnit } from './parameter-name.ts';
import { threeFigures } from './quantities.ts';
import type { Words } from './words.ts';

/** Where a figure comes from: what the reader gets on opening it. */
export interface Origin {
  readonly title: string;
  /** How it is computed, in words. */
  readonly formula: string;
  readonly inputs: readonly OriginInput[];
  /** Ids of seeds/sources.json, each once. */
  readonly sources: readonly string[];
  /** What the figure leaves out, or how sure it is. */
  readonly note?: string;
}

export interface OriginInput {
  readonly label: string;
  readonly value: string;
  /** True where the label is the data's own English. */
  readonly english?: boolean;
}

/** What origins are drawn from. */
export interface OriginContext {
  readonly words: Words;
  readonly dataset: Dataset;
  readonly details: Details | null;
  /** The scenarios that the figures are of: for citations. Absent where figures are of no scenario. */
  readonly shown?: { readonly estimate: Estimate; readonly reference: Estimate | null };
}

/** The fitted constants of the corridors, by the ids of their parameters: part of what every choice of a way rests on. */
export const corridorConstants: readonly string[] = ['northern', 'eastern', 'middle', 'southern'].map(
  (corridor) => `corridor-constant-${corridor}`,
);

/** Each id once, in the order of first mention. */
export function distinct<Id extends string>(ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids)];
}

/**
 * Parameters of the model as inputs: what, value, range and unit. Ids that the dataset does not hold are left out.
 */
export function parameterInputs({ words, dataset }: OriginContext, ids: readonly string[]): OriginInput[] {
  return ids.flatMap((id) => {
    const parameter = dataset.parameters.find((one) => one.id === id);
    if (parameter === undefined) return [];
    const { low, mid, high, unit, basis } = parameter;
    const range = low === high ? '' : ` (${threeFigures(words, low)}–${threeFigures(words, high)})`;
    const marked = basis === 'sourced' ? '' : ` · ${words.t(`origin.basis.${basis}`)}`;
    const { name: label, english } = parameterName(words, parameter);
    return [{ label, value: `${threeFigures(words, mid)}${range}\u00a0${parameterUnit(words, unit)}${marked}`, english }];
  });
}

/** Sources of parameters: their own, and those of the rates, the published figures and the observed splits that they follow from. */
export function parameterSources({ details }: OriginContext, ids: readonly string[]): readonly string[] {
  if (details === null) return [];
  return distinct(
    ids.flatMap((id) => {
      const texts = details.parameters[id];
      if (texts === undefined) return [];
      const sourceOf = (records: readonly { readonly id: string; readonly source: string }[], wanted: readonly string[] = []) =>
        records.flatMap((record) => (wanted.includes(record.id) ? record.source : []));
      return [
        ...(texts.sources ?? []),
        ...texts.rates.flatMap((rate) => details.rates[rate]?.sources ?? []),
        ...sourceOf(details.benchmarks, texts.benchmarks),
        ...sourceOf(details.observedSplits, texts.observed),
      ];
    }),
  );
}

/** Sources of shipments, by the ids of the parents. */
export function shipmentSources({ details }: OriginContext, shipments: readonly string[]): readonly string[] {
  return details === null ? [] : distinct(shipments.flatMap((id) => details.shipments[id]?.sources ?? []));
}
