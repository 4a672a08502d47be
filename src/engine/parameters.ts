import type { Dataset, Parameter } from '../dataset/types.ts';

/** Reads a parameter's value by its id. Throws for an id that the dataset does not hold. */
export type ReadParameter = (id: string) => number;

/**
 * Makes a reader over the parameters of a dataset.
 *
 * @param dataset whose `parameters` are read; their middle values count
 * @param overrides values that replace the middle ones, by id (a lever, a draw)
 * @throws Error when an id is not in the dataset, naming the id
 */
export function parameterReader(dataset: Pick<Dataset, 'parameters'>, overrides: ReadonlyMap<string, number> = new Map()): ReadParameter {
  const byId = new Map<string, Parameter>(dataset.parameters.map((parameter) => [parameter.id, parameter]));
  return (id) => {
    const override = overrides.get(id);
    if (override !== undefined) return override;
    const parameter = byId.get(id);
    if (parameter === undefined)
      throw new Error(`seeds/parameters.json has no parameter "${id}", which the engine needs: add it with low, mid and high.`);
    return parameter.mid;
  };
}
