import { create } from 'zustand';
import { queryOf } from './history.ts';

/** Questions that the guide sets up, in their order. */
export const guideQuestions = ['closed', 'upgrade', 'tungsten'] as const;
export type GuideQuestion = (typeof guideQuestions)[number];

export interface Guide {
  readonly open: boolean;
  /** The question that is set up; null while the reader chooses. */
  readonly question: GuideQuestion | null;
}

const KEY = 'multivector.guide';

/** True where the browser remembers that the reader put the guide away, or remembers nothing at all. */
const wasPutAway = (): boolean => {
  try {
    return window.localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
};

/** The guide stands open on the first visit, unless a link brought the reader to a view of its own. */
export const isFirstOpening = (search: string, putAway: boolean): boolean => !putAway && new URLSearchParams(search).size === 0;

export const useGuide = create<Guide>()(() => ({ open: false, question: null }));

/** Query of the address that the page was opened with: the one in the bar follows the reader. */
const openedWith = (): string => {
  const [navigation] = performance.getEntriesByType('navigation');
  return queryOf(navigation && URL.canParse(navigation.name) ? new URL(navigation.name) : window.location);
};

/** Opens the guide on the first visit. */
export const openGuideOnce = (): void => {
  if (isFirstOpening(openedWith(), wasPutAway())) useGuide.setState({ open: true });
};

/** Puts the guide away for good; the help opens it again. */
export const putGuideAway = (): void => {
  useGuide.setState({ open: false, question: null });
  try {
    window.localStorage.setItem(KEY, '1');
  } catch {
    // storage that is switched off: the guide comes back on the next visit
  }
};
