import { useAppState, viewOf } from './app-state.ts';
import { defaultView, type ViewState } from './defaults.ts';
import { decode, encode, type LinkProblem } from './link.ts';
import { onlyNumbersDiffer, SAME_DRAG_MS } from './same-drag.ts';

/** Parts of the view whose change is a step that "back" undoes; every other change only corrects the present address. */
const steps = ['a', 'b', 'tab', 'selection'] as const satisfies readonly (keyof ViewState)[];

/** Wait before the address follows the camera or a slider that is dragged, ms: browsers refuse some hundred changes in half a minute. */
const SETTLE_MS = 300;

/** Longest query, characters: servers refuse addresses of more than 8 kB. What follows "#" stays in the browser. */
const LONGEST_QUERY = 6000;

const stepParts = ({ a, b, tab, selection }: ViewState) => ({ a, b, tab, selection });

const addressOf = (view: ViewState): string => {
  const query = encode(view);
  if (query.length > LONGEST_QUERY) return `${window.location.pathname}#?${query}`;
  return query ? `?${query}` : window.location.pathname;
};

/** The query of an address, wherever it stands. */
export const queryOf = ({ search, hash }: Pick<Location, 'search' | 'hash'>): string =>
  search || (hash.startsWith('#?') ? hash.slice(1) : '');

/** Link to this view: what "Share" copies. */
export const linkOf = (view: ViewState): string => new URL(addressOf(view), window.location.href).href;

/**
 * Keeps the store and the address bar together: reads the address now, follows "back" and "forward", and writes each change.
 * @param onProblems told of the values of a link that could not be read
 * @returns stops it
 */
export const followAddress = (onProblems: (problems: readonly LinkProblem[]) => void): (() => void) => {
  let written: ViewState = defaultView;
  let timer: number | undefined;
  let lastStep = 0;
  /** A view that waits to be written. */
  let waiting: ViewState | null = null;

  const readAddress = (): void => {
    forget();
    // a file that holds one story begins with it, unless its address says otherwise
    const { state, problems } = decode(queryOf(window.location) || (document.documentElement.dataset.start ?? ''));
    written = state;
    useAppState.getState().restore(state);
    onProblems(problems);
  };
  const forget = (): void => {
    window.clearTimeout(timer);
    waiting = null;
  };
  const write = (view: ViewState, isStep: boolean): void => {
    forget();
    written = view;
    // in a frame, "back" belongs to the page around it
    if (isStep && !view.embed) window.history.pushState(null, '', addressOf(view));
    else window.history.replaceState(null, '', addressOf(view));
  };
  const stopListening = useAppState.subscribe((state) => {
    const view = viewOf(state);
    const last = waiting ?? written;
    if (addressOf(view) === addressOf(last)) return;
    const isStep = steps.some((part) => view[part] !== last[part]);
    const now = Date.now();
    const sameDrag = isStep && now - lastStep < SAME_DRAG_MS && onlyNumbersDiffer(stepParts(view), stepParts(last));
    if (isStep) lastStep = now;
    if (isStep && !sameDrag) {
      // "back" leads to where a drag ended
      if (waiting) write(waiting, false);
      write(view, true);
      return;
    }
    forget();
    waiting = view;
    timer = window.setTimeout(() => write(view, false), SETTLE_MS);
  });

  readAddress();
  window.addEventListener('popstate', readAddress);
  return () => {
    forget();
    window.removeEventListener('popstate', readAddress);
    stopListening();
  };
};
