import type { Scenario } from '../dataset/schema/scenario.ts';
import type { Dataset } from '../dataset/types.ts';
import type { Comparison, Estimate } from '../engine/estimate-types.ts';
import { linksOfShipments } from './links-of-shipments.ts';
import type { EngineApi } from './types.ts';

/** The engine as the worker uses it; handed in, so that the functions run in a test as well. */
interface Engine {
  readonly estimate: (dataset: Dataset, scenario: Scenario) => Estimate;
  readonly compare: (a: Estimate, b: Estimate) => Comparison;
}

/** Estimates kept: the last scenarios that a reader goes back and forth between. */
const KEPT = 12;

/** An estimate without the steps of its routes: what crosses to the screen on every change. */
export const withoutSteps = (estimate: Estimate): Estimate => ({
  ...estimate,
  shipments: estimate.shipments.map((shipment) => ({
    ...shipment,
    routes: shipment.routes.map((route) => ({ ...route, legs: [] })),
  })),
});

/**
 * The functions of the worker.
 * @param fetchDataset gets the packed dataset
 */
export const createFunctions = (engine: Engine, fetchDataset: (url: string) => Promise<Dataset>): EngineApi => {
  let dataset: Promise<Dataset> | undefined;
  const kept = new Map<string, Estimate>();

  const loaded = (): Promise<Dataset> => {
    if (!dataset) throw new Error('The engine has no dataset yet: call load(coreUrl) first.');
    return dataset;
  };
  const estimated = async (scenario: Scenario): Promise<Estimate> => {
    const key = JSON.stringify(scenario);
    const found = kept.get(key);
    const estimate = found ?? engine.estimate(await loaded(), scenario);
    kept.delete(key);
    kept.set(key, estimate);
    const oldest = kept.keys().next();
    if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value);
    return estimate;
  };

  return {
    load: async (coreUrl) => {
      kept.clear();
      dataset = fetchDataset(coreUrl);
      await dataset;
    },
    estimate: async (a, b) => {
      const estimateA = await estimated(a);
      const estimateB = b ? await estimated(b) : null;
      return {
        a: withoutSteps(estimateA),
        b: estimateB ? withoutSteps(estimateB) : null,
        comparison: estimateB ? engine.compare(estimateA, estimateB) : null,
      };
    },
    shipment: async (scenario, id) => (await estimated(scenario)).shipments.find((shipment) => shipment.id === id) ?? null,
    links: async (scenario, ids) => {
      const wanted = new Set(ids);
      const { shipments } = await estimated(scenario);
      return linksOfShipments(
        await loaded(),
        shipments.filter(({ id }) => wanted.has(id)),
      );
    },
  };
};
