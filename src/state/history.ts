import { useAppState, viewOf } from './app-state.ts';
import { defaultView, type ViewState } from './defaults.ts';
import { decode, encode, type LinkProblem } from './link.ts';
import { onlyNumbersDiffer, SAME_DRAG_MS } from './same-drag.ts';

/** Parts of the view whose change is a step that "back" undoes; every other change only corrects the present address. */
const steps = ['a', 'b', 'tab', 'selection'] as const satisfies readonly (keyof ViewState)[];

/** Wait before the address follows the camera, ms: browsers refuse more than about a hundred changes in half a minute. */
const SETTLE_MS = 300;

const stepParts = ({ a, b, tab, selection }: ViewState) => ({ a, b, tab, selection });

const addressOf = (view: ViewState): string => {
  const query = encode(view);
  return query ? `?${query}` : window.location.pathname;
};

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

  const readAddress = (): void => {
    // a file that holds one story begins with it, unless its address says otherwise
    const { state, problems } = decode(window.location.search || (document.documentElement.dataset.start ?? ''));
    written = state;
    useAppState.getState().restore(state);
    onProblems(problems);
  };
  const write = (view: ViewState, isStep: boolean): void => {
    window.clearTimeout(timer);
    timer = undefined;
    const now = Date.now();
    const sameDrag = isStep && now - lastStep < SAME_DRAG_MS && onlyNumbersDiffer(stepParts(view), stepParts(written));
    if (isStep) lastStep = now;
    written = view;
    // in a frame, "back" belongs to the page around it
    if (isStep && !sameDrag && !view.embed) window.history.pushState(null, '', addressOf(view));
    else window.history.replaceState(null, '', addressOf(view));
  };
  const stopListening = useAppState.subscribe((state) => {
    const view = viewOf(state);
    if (addressOf(view) === addressOf(written)) return;
    if (steps.some((part) => view[part] !== written[part])) {
      write(view, true);
      return;
    }
    window.clearTimeout(timer);
    timer = window.setTimeout(() => write(view, false), SETTLE_MS);
  });
  const onPopState = (): void => {
    window.clearTimeout(timer);
    readAddress();
  };

  readAddress();
  window.addEventListener('popstate', onPopState);
  return () => {
    window.clearTimeout(timer);
    window.removeEventListener('popstate', onPopState);
    stopListening();
  };
};
