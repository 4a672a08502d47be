import type { Scenario } from '../dataset/schema/scenario.ts';
import type { Dataset } from '../dataset/types.ts';
import type { Comparison, Estimate } from '../engine/estimate-types.ts';
import { knownLevers } from './known-levers.ts';
import { linksOfShipments } from './links-of-shipments.ts';
import { passingFlows } from './passing-flows.ts';
import type { EngineApi } from './types.ts';

/** Whether the routes of an estimate hold their steps: most of the work and of the bytes, and wanted for one flow at a time. */
type Steps = 'all' | 'none';

/** The engine as the worker uses it; handed in, so that the functions run in a test as well. */
interface Engine {
  readonly estimate: (dataset: Dataset, scenario: Scenario, options: { readonly itineraries: Steps }) => Estimate;
  readonly compare: (a: Estimate, b: Estimate) => Comparison;
}

/** Estimates kept: the last scenarios that a reader goes back and forth between. */
const KEPT = 12;

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
  const estimated = async (scenario: Scenario, itineraries: Steps): Promise<Estimate> => {
    const key = `${itineraries} ${JSON.stringify(scenario)}`;
    const data = await loaded();
    const estimate = kept.get(key) ?? engine.estimate(data, knownLevers(data, scenario).scenario, { itineraries });
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
    estimate: async (a, b, hasA) => {
      const estimateA = await estimated(a, 'none');
      const estimateB = b ? await estimated(b, 'none') : null;
      const data = await loaded();
      return {
        a: hasA ? null : estimateA,
        b: estimateB,
        comparison: estimateB ? engine.compare(estimateA, estimateB) : null,
        unknownLevers: [a, ...(b ? [b] : [])].flatMap((scenario) => knownLevers(data, scenario).unknown),
      };
    },
    shipment: async (scenario, id) => (await estimated(scenario, 'all')).shipments.find((shipment) => shipment.id === id) ?? null,
    links: async (scenario, ids) => {
      const wanted = new Set(ids);
      const { shipments } = await estimated(scenario, 'all');
      return linksOfShipments(
        await loaded(),
        shipments.filter(({ id }) => wanted.has(id)),
      );
    },
    passing: async (scenario, spot) => passingFlows((await estimated(scenario, 'all')).shipments, spot),
  };
};
