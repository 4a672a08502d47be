import { useAppState } from '../state/app-state.ts';
import type { Selection } from '../state/view-types.ts';

/** Frames that a card may take to come, half a minute and more: it is fetched with the first selection. */
const PATIENCE_FRAMES = 2000;

/** What opened the first card of a row of cards: the element, and what it opened, by which its successor is found when it is drawn anew. */
interface Opener {
  readonly element: Element | null;
  readonly opens: string;
}

const keyOf = ({ kind, id }: Selection): string => `${kind}:${id}`;

/** Calls until something is there to focus, a frame apart, or the selection has gone on. */
const focusWhenThere = (find: () => HTMLElement | null, selection: Selection | null, frames = PATIENCE_FRAMES): void => {
  window.requestAnimationFrame(() => {
    if (useAppState.getState().selection !== selection) return;
    const element = find();
    if (element) element.focus({ preventScroll: element.tagName === 'H2' });
    else if (frames > 0) focusWhenThere(find, selection, frames - 1);
  });
};

const headingOf = ({ kind }: Selection): HTMLElement | null =>
  document.querySelector<HTMLElement>(kind === 'shipment' ? '.mv-drawer h2' : '.mv-card h2');

const successorOf = ({ element, opens }: Opener): HTMLElement | null => {
  if (element instanceof HTMLElement && element.isConnected && element !== document.body) return element;
  return document.querySelector<HTMLElement>(`[data-opens="${CSS.escape(opens)}"]`) ?? document.getElementById('results');
};

/** Moves the focus with the selection: to the heading of what was opened, and back to what had opened it when the last card is closed. */
export const followSelection = (): void => {
  let opener: Opener | null = null;
  useAppState.subscribe(({ selection }, before) => {
    if (selection === before.selection) return;
    if (selection) {
      if (!before.selection) opener = { element: document.activeElement, opens: keyOf(selection) };
      focusWhenThere(() => headingOf(selection), selection);
    } else if (opener) {
      const last = opener;
      opener = null;
      focusWhenThere(() => successorOf(last), null);
    }
  });
};
