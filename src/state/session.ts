import { coreUrl } from 'virtual:multivector-data';
import type { Remote } from 'comlink';
import { fetchBaseMap, fetchCore, fetchDetails } from '../dataset/client.ts';
import type { Scenario } from '../dataset/schema/scenario.ts';
import { startEngine } from '../worker/client.ts';
import { holdingA } from '../worker/holding-a.ts';
import { latestWins } from '../worker/latest-wins.ts';
import type { EngineApi } from '../worker/types.ts';
import { useAppState } from './app-state.ts';
import type { ViewState } from './defaults.ts';
import { useResults } from './results.ts';
import { resolvePair } from './scenario-choice.ts';
import { filtersShipments, shipmentPasses } from './shipment-filter.ts';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const fail = (error: unknown): void => useResults.setState({ status: 'failed', failure: messageOf(error) });

interface Question {
  readonly a: Scenario;
  readonly b: Scenario | null;
}

/** The scenarios of the view, and the ids that the dataset does not know. Null before the dataset is there. */
const questionOf = (view: ViewState): (Question & { readonly unknown: readonly string[] }) | null => {
  const { dataset } = useResults.getState();
  if (!dataset) return null;
  return resolvePair(view.a, view.b, dataset.scenarios);
};

const computer = (engine: Remote<EngineApi>) => {
  const ask = latestWins(holdingA(engine.estimate));
  let asked = 0;
  return {
    /** Computes the scenarios of the view; the screen keeps the last finished numbers meanwhile. */
    estimate: async (): Promise<void> => {
      const question = questionOf(useAppState.getState());
      if (!question) return;
      asked += 1;
      const number = asked;
      useResults.setState({ status: 'computing', failure: null, unknownScenarios: question.unknown });
      try {
        const answer = await ask(question);
        if (!answer) return;
        useResults.setState(number === asked ? { answer, status: 'ready' } : { answer });
      } catch (error) {
        if (number === asked) fail(error);
      }
    },
    /** Fetches the links of the flows that pass the filters. */
    links: async (): Promise<void> => {
      const view = useAppState.getState();
      const question = questionOf(view);
      const { answer, links } = useResults.getState();
      if (!question || !answer || !filtersShipments(view.filters)) {
        if (links) useResults.setState({ links: null });
        return;
      }
      const shown = question.b ?? question.a;
      const ids = (answer.b ?? answer.a).shipments.filter((shipment) => shipmentPasses(shipment, view.filters)).map(({ id }) => id);
      try {
        const found = await engine.links(shown, ids);
        if (useAppState.getState().filters === view.filters) useResults.setState({ links: found });
      } catch (error) {
        fail(error);
      }
    },
    /** Fetches what belongs to the selection: the itineraries of a flow, or the flows that pass a leg or a place. */
    selected: async (): Promise<void> => {
      const { selection, ...view } = useAppState.getState();
      const question = questionOf({ ...view, selection });
      const spot = selection?.kind === 'leg' || selection?.kind === 'place' ? selection : null;
      const flow = selection?.kind === 'shipment' ? selection : null;
      const kept = useResults.getState();
      if (!flow && kept.shipment) useResults.setState({ shipment: null });
      if (kept.passing && kept.passing.spot.id !== spot?.id) useResults.setState({ passing: null });
      if (!question) return;
      const { a, b } = question;
      const both = <T>(ask: (scenario: Scenario) => Promise<T>) => Promise.all([ask(a), b ? ask(b) : null]);
      try {
        if (flow) {
          const [inA, inB] = await both((scenario) => engine.shipment(scenario, flow.id));
          if (useAppState.getState().selection === selection) useResults.setState({ shipment: { id: flow.id, a: inA, b: inB } });
        } else if (spot) {
          const [inA, inB] = await both((scenario) => engine.passing(scenario, spot));
          if (useAppState.getState().selection === selection) useResults.setState({ passing: { spot, a: inA, b: inB } });
        }
      } catch (error) {
        fail(error);
      }
    },
  };
};

/**
 * Loads the data, starts the engine, and keeps results in step with the view.
 * @returns loads what failed once more
 */
export const startSession = (): (() => void) => {
  let engine: Remote<EngineApi> | null = null;
  let compute: ReturnType<typeof computer> | null = null;

  const loadDetails = async (): Promise<void> => {
    try {
      useResults.setState({ details: await fetchDetails(), detailsFailure: null });
    } catch (error) {
      useResults.setState({ detailsFailure: messageOf(error) });
    }
  };
  const load = async (): Promise<void> => {
    useResults.setState({ status: 'loading', failure: null });
    try {
      engine ??= startEngine((message) => {
        // a worker that could not start answers nobody: the next try begins with another
        engine = null;
        compute = null;
        fail(new Error(message));
      });
      const ready = engine.load(new URL(coreUrl, document.baseURI).href);
      // its failure is met where it is awaited; the screen's own files may fail before
      ready.catch(() => undefined);
      const [dataset, baseMap] = await Promise.all([fetchCore(), fetchBaseMap<unknown>()]);
      useResults.setState({ dataset, baseMap, status: 'computing' });
      await ready;
      compute ??= computer(engine);
      await compute.estimate();
      await Promise.all([compute.selected(), compute.links()]);
      await loadDetails();
    } catch (error) {
      fail(error);
    }
  };

  useAppState.subscribe((view, before) => {
    if (!compute) return;
    const { estimate, selected, links } = compute;
    if (view.a !== before.a || view.b !== before.b) void estimate().then(selected).then(links);
    else {
      if (view.selection !== before.selection) void selected();
      if (view.filters !== before.filters) void links();
    }
  });
  void load();
  return () => void load();
};
