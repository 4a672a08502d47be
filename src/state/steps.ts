import { create } from 'zustand';
import { useAppState } from './app-state.ts';
import { onlyNumbersDiffer, SAME_DRAG_MS } from './same-drag.ts';
import type { ScenarioChoice } from './view-types.ts';

/** Undo and redo of what the reader does to the scenarios. Tabs and selections are no steps here: the browser's "back" has those. */

/** Both scenarios at one moment. */
export interface Pair {
  readonly a: ScenarioChoice;
  readonly b: ScenarioChoice | null;
}

/** What lies behind the present pair and what lies ahead, the nearest last and first. */
export interface Steps {
  readonly past: readonly Pair[];
  readonly future: readonly Pair[];
}

const MOST_STEPS = 200;

/** Notes a change away from `before`; it closes the way ahead. */
export const noted = ({ past }: Steps, before: Pair): Steps => ({ past: [...past, before].slice(-MOST_STEPS), future: [] });

/** One step back: the pair to show, and the steps around it; null where there is none. */
export const back = ({ past, future }: Steps, now: Pair): { readonly steps: Steps; readonly pair: Pair } | null => {
  const pair = past.at(-1);
  return pair ? { pair, steps: { past: past.slice(0, -1), future: [now, ...future] } } : null;
};

/** One step forward again. */
export const forth = ({ past, future }: Steps, now: Pair): { readonly steps: Steps; readonly pair: Pair } | null => {
  const [pair, ...rest] = future;
  return pair ? { pair, steps: { past: [...past, now], future: rest } } : null;
};

export const useSteps = create<Steps>()(() => ({ past: [], future: [] }));

const pairOf = ({ a, b }: Pair): Pair => ({ a, b });
let moving = false;
let lastChange = 0;

const move = (way: typeof back): void => {
  const to = way(useSteps.getState(), pairOf(useAppState.getState()));
  if (!to) return;
  moving = true;
  lastChange = 0;
  useSteps.setState(to.steps);
  useAppState.setState(to.pair);
  moving = false;
};

export const undo = (): void => move(back);
export const redo = (): void => move(forth);

const equal = (one: Pair | undefined, other: Pair): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * The steps after a change: a drag goes on with the step before it, and the browser's "back" and "forward" walk the same steps.
 * @param how `drag`: the same slider moved on; `browser`: the reader went back or forward in the browser; `new`: anything else
 */
export const stepsAfter = (steps: Steps, before: Pair, now: Pair, how: 'drag' | 'browser' | 'new'): Steps => {
  if (how === 'drag' && steps.past.length > 0) return steps;
  if (how === 'browser' && equal(steps.past.at(-1), now)) return back(steps, before)?.steps ?? steps;
  if (how === 'browser' && equal(steps.future[0], now)) return forth(steps, before)?.steps ?? steps;
  return noted(steps, before);
};

/** Text fields undo their own typing. */
const ownsUndo = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && ['text', 'search', 'number', 'email', 'url'].includes(target.type));

/** Notes every change of the scenarios from now on, and listens to Ctrl or Cmd with Z, Shift+Z and Y. */
export const followSteps = (): void => {
  let inBrowser = false;
  // in the capture phase, so before the address is read
  window.addEventListener(
    'popstate',
    () => {
      inBrowser = true;
      window.setTimeout(() => {
        inBrowser = false;
      });
    },
    { capture: true },
  );
  useAppState.subscribe((state, last) => {
    if (state.a === last.a && state.b === last.b) return;
    const [now, before] = [pairOf(state), pairOf(last)];
    if (moving || equal(before, now)) return;
    const time = Date.now();
    const drag = time - lastChange < SAME_DRAG_MS && onlyNumbersDiffer(before, now);
    lastChange = time;
    useSteps.setState((steps) => stepsAfter(steps, before, now, inBrowser ? 'browser' : drag ? 'drag' : 'new'));
  });
  window.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || ownsUndo(event.target)) return;
    // the key by its place too, for keyboards in Cyrillic letters
    const isZ = event.key.toLowerCase() === 'z' || event.code === 'KeyZ';
    const isY = event.key.toLowerCase() === 'y' || (event.code === 'KeyY' && !isZ);
    if (!isZ && !isY) return;
    event.preventDefault();
    if (isY || event.shiftKey) redo();
    else undo();
  });
};
