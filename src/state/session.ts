import { coreUrl } from 'virtual:multivector-data';
import type { Remote } from 'comlink';
import { fetchBaseMap, fetchCore, fetchDetails } from '../dataset/client.ts';
import type { Scenario } from '../dataset/schema/scenario.ts';
import { startEngine } from '../worker/client.ts';
import { latestWins } from '../worker/latest-wins.ts';
import type { Answer, EngineApi } from '../worker/types.ts';
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
  const ask = latestWins(({ a, b }: Question): Promise<Answer> => engine.estimate(a, b));
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
    /** Fetches the itineraries of the selected flow. */
    shipment: async (): Promise<void> => {
      const { selection, ...view } = useAppState.getState();
      const question = questionOf({ ...view, selection });
      if (selection?.kind !== 'shipment' || !question) {
        if (useResults.getState().shipment) useResults.setState({ shipment: null });
        return;
      }
      const { id } = selection;
      try {
        const [a, b] = await Promise.all([engine.shipment(question.a, id), question.b ? engine.shipment(question.b, id) : null]);
        const now = useAppState.getState().selection;
        if (now?.kind === 'shipment' && now.id === id) useResults.setState({ shipment: { id, a, b } });
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
      engine ??= startEngine((message) => fail(new Error(message)));
      const ready = engine.load(new URL(coreUrl, document.baseURI).href);
      // its failure is met where it is awaited; the screen's own files may fail before
      ready.catch(() => undefined);
      const [dataset, baseMap] = await Promise.all([fetchCore(), fetchBaseMap<unknown>()]);
      useResults.setState({ dataset, baseMap, status: 'computing' });
      await ready;
      compute ??= computer(engine);
      await compute.estimate();
      await Promise.all([compute.shipment(), compute.links()]);
      await loadDetails();
    } catch (error) {
      fail(error);
    }
  };

  useAppState.subscribe((view, before) => {
    if (!compute) return;
    const { estimate, shipment, links } = compute;
    if (view.a !== before.a || view.b !== before.b) void estimate().then(shipment).then(links);
    else {
      if (view.selection !== before.selection) void shipment();
      if (view.filters !== before.filters) void links();
    }
  });
  void load();
  return () => void load();
};
