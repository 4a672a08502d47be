import * as z from 'zod/mini';
import { useAppState } from '../../state/app-state.ts';
import { unreadFields } from '../../state/link-values.ts';
import { useResults } from '../../state/results.ts';
import { callSchema, type FrameEvents, type FrameMessage } from './messages.ts';
import { type CallTools, performCall, summaryOf } from './perform-call.ts';

/** Shape of a map by itself, height over width, with room for the foot. */
const RATIO = 0.6;
const LEAST_PX = 320;
const MOST_PX = 720;

const preferredHeight = (width: number): number => Math.round(Math.min(MOST_PX, Math.max(LEAST_PX, width * RATIO)));

const idOf = (data: unknown): number | null => {
  const tagged = z.safeParse(z.object({ multivector: z.literal(1), id: z.int().check(z.minimum(0)) }), data);
  return tagged.success ? tagged.data.id : null;
};

/**
 * Lets the page around the frame drive the map. Only the parent window is heard, only from the origin from which it said hello first, and
 * answers go to that origin alone. A page without an origin (a file on a disk) is answered by its window alone. Messages of another shape
 * change nothing.
 * @returns stops it
 */
export const listenToParent = (tools: CallTools): (() => void) => {
  const { parent } = window;
  if (parent === window) return () => undefined;
  let origin: string | null = null;
  let told = false;

  const post = (message: FrameMessage): void => {
    if (origin !== null) parent.postMessage(message, origin === 'null' ? '*' : origin);
  };
  const tell = <K extends keyof FrameEvents>(event: K, detail: FrameEvents[K]): void =>
    post({ multivector: 1, event, detail } as FrameMessage);
  const tellSize = (): void => tell('size', { height: preferredHeight(window.innerWidth) });
  const tellEstimate = (event: 'ready' | 'estimate'): void => {
    const { answer } = useResults.getState();
    // the sentence is made when the screen has drawn the new numbers
    if (answer) window.setTimeout(() => tell(event, summaryOf(answer.b ?? answer.a, tools.headline())), 0);
  };
  const tellReady = (): void => {
    if (told || origin === null || useResults.getState().status !== 'ready') return;
    told = true;
    tellEstimate('ready');
  };

  const answer = async (data: unknown): Promise<void> => {
    const id = idOf(data);
    if (id === null) return;
    const parsed = z.safeParse(callSchema, data);
    const [unread] = parsed.success ? unreadFields(data, parsed.data) : [];
    if (!parsed.success || unread !== undefined) {
      const where = unread ?? (parsed.error?.issues[0]?.path.map(String).join('.') || 'call');
      post({
        multivector: 1,
        reply: id,
        error: `The message is not understood at "${where}". See "Embed" in the README for what a call holds.`,
      });
      return;
    }
    try {
      post({ multivector: 1, reply: id, value: await performCall(parsed.data, tools) });
    } catch (error) {
      post({ multivector: 1, reply: id, error: error instanceof Error ? error.message : String(error) });
    }
  };
  const onMessage = ({ data, source, origin: from }: MessageEvent<unknown>): void => {
    if (source !== parent) return;
    if (origin === null) {
      const greeting = z.safeParse(callSchema, data);
      if (!greeting.success || greeting.data.call !== 'hello') return;
      origin = from;
      tellSize();
    }
    if (from !== origin) return;
    void answer(data).then(tellReady);
  };

  const stopState = useAppState.subscribe((view, before) => {
    if (view.selection !== before.selection) tell('select', { selection: view.selection });
  });
  const stopResults = useResults.subscribe((results, before) => {
    if (results.failure !== null && results.failure !== before.failure) tell('error', { message: results.failure });
    if (told && results.answer !== before.answer) tellEstimate('estimate');
    tellReady();
  });
  window.addEventListener('message', onMessage);
  window.addEventListener('resize', tellSize);
  return () => {
    window.removeEventListener('message', onMessage);
    window.removeEventListener('resize', tellSize);
    stopState();
    stopResults();
  };
};
