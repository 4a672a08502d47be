import type { Lever } from '../../dataset/schema/scenario.ts';
import { unknownNames } from '../../dataset/unknown-names.ts';
import type { Estimate } from '../../engine/estimate-types.ts';
import { useAppState } from '../../state/app-state.ts';
import { useResults } from '../../state/results.ts';
import type { Selection } from '../../state/view-types.ts';
import type { PictureSize } from '../picture/map-picture.ts';
import type { Call, EstimateSummary } from './messages.ts';

/** What a call needs from the screen that it acts on. */
export interface CallTools {
  /** The sentence of the estimate that is shown. */
  readonly headline: () => string;
  /** The map with title, legend and sources as a PNG. */
  readonly picture: (size: PictureSize, scale: number) => Promise<Blob>;
}

const shownEstimate = (): Estimate => {
  const { answer } = useResults.getState();
  if (!answer) throw new Error('There is no estimate yet: wait for the event "ready".');
  return answer.b ?? answer.a;
};

/** The shown estimate in short. */
export const summaryOf = (estimate: Estimate, headline: string): EstimateSummary => {
  const { levers: _, ...scenario } = estimate.scenario;
  return { scenario, headline, totals: estimate.totals };
};

/** Resolves when the numbers belong to the levers. */
const computed = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const settle = ({ status, failure }: { readonly status: string; readonly failure: string | null }): boolean => {
      if (status === 'ready') resolve();
      else if (status === 'failed') reject(new Error(failure ?? 'The scenario could not be computed.'));
      else return false;
      return true;
    };
    if (settle(useResults.getState())) return;
    const stop = useResults.subscribe((results) => {
      if (settle(results)) stop();
    });
  });

const knownScenario = (id: string): void => {
  const ids = useResults.getState().dataset?.scenarios.map((scenario) => scenario.id) ?? [];
  if (!ids.includes(id)) throw new Error(`There is no scenario "${id}". Expected one of ${ids.join(', ')}.`);
};

const knownSelection = ({ kind, id }: Selection): void => {
  const { dataset } = useResults.getState();
  if (!dataset) return;
  const records = {
    site: dataset.sites,
    place: dataset.places,
    leg: [...dataset.legs, ...dataset.seaLanes],
    shipment: shownEstimate().shipments,
  };
  if (kind === 'country' ? !/^[A-Z]{2}$/.test(id) : !records[kind].some((record) => record.id === id)) {
    throw new Error(`There is no ${kind} "${id}". Expected an id of the dataset${kind === 'country' ? ': two capital letters' : ''}.`);
  }
};

const knownLevers = (levers: readonly Lever[]): void => {
  const { dataset } = useResults.getState();
  const [unknown] = dataset ? unknownNames([...levers], dataset) : [];
  if (unknown) throw new Error(`${unknown.path} ${unknown.message}`);
};

/**
 * Does what a page asked.
 * @param call a message that its schema let through
 * @returns the value of the answer; plain data
 * @throws Error naming the value where it asks for what the dataset does not have, or where the engine fails
 */
export const performCall = async (call: Call, tools: CallTools): Promise<unknown> => {
  if (call.call === 'hello') return null;
  await computed();
  const state = useAppState.getState();
  switch (call.call) {
    case 'setScenario': {
      const { scenario, compare = null, year = null, maturity = null } = call;
      for (const id of [scenario, compare]) if (id !== null) knownScenario(id);
      const choice = { id: scenario, levers: null, year, maturity };
      state.restore({
        ...state,
        a: compare === null ? choice : { id: compare, levers: null, year: null, maturity: null },
        b: compare === null ? null : choice,
      });
      break;
    }
    case 'setLevers':
      knownLevers(call.levers ?? []);
      state.setLevers(call.levers);
      break;
    case 'flyTo':
      state.setCamera(call.camera);
      return null;
    case 'select':
      if (call.selection) knownSelection(call.selection);
      state.select(call.selection);
      return null;
    case 'getEstimate':
      return shownEstimate();
    case 'exportPicture':
      return tools.picture(call.size, call.scale);
  }
  await computed();
  return summaryOf(shownEstimate(), tools.headline());
};
