import { setLanguage } from '../i18n/index.ts';
import { chooseLanguage, type Language } from '../i18n/languages.ts';
import { useAppState } from '../state/app-state.ts';
import { followAddress } from '../state/history.ts';
import { useResults } from '../state/results.ts';
import { startSession } from '../state/session.ts';
import type { ThemeChoice } from '../state/view-types.ts';

/** Language of the link, else the browser's. */
export const languageOf = (chosen: Language | null): Language => chosen ?? chooseLanguage(navigator.languages);

const applyTheme = (theme: ThemeChoice): void => {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
};

const applyLanguage = (chosen: Language | null): void => {
  const language = languageOf(chosen);
  document.documentElement.lang = language;
  setLanguage(language).catch((error: unknown) => {
    document.documentElement.lang = 'en';
    useResults.setState({ detailsFailure: error instanceof Error ? error.message : String(error) });
  });
};

/**
 * Reads the address, starts loading and computing, and keeps the page's own settings in step with the view.
 * @returns loads once more what failed
 */
export const begin = (): (() => void) => {
  followAddress((linkProblems) => useResults.setState({ linkProblems }));
  const { theme, language, embed } = useAppState.getState();
  applyTheme(theme);
  applyLanguage(language);
  useAppState.subscribe((view, before) => {
    if (view.theme !== before.theme) applyTheme(view.theme);
    if (view.language !== before.language) applyLanguage(view.language);
  });
  // a page without them works, only without undo, the reader's own scenarios and a focus that follows: no reason to stop it
  if (!embed) import('./follow-visitor.ts').then(({ followVisitor }) => followVisitor()).catch(() => undefined);
  return startSession();
};
