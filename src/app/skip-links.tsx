import type { MouseEvent } from 'react';
import { useAppState } from '../state/app-state.ts';
import { useShellWords } from './words.ts';

const focusOn = (id: string): void => {
  // the panel may be drawn by the very change that the link makes
  window.requestAnimationFrame(() => document.getElementById(id)?.focus());
};

/** Ways past the top bar for those who come by keyboard: to the results, the levers, the list that is the map's twin. */
export const SkipLinks = ({ phone }: { readonly phone: boolean }) => {
  const { t } = useShellWords();
  const setSide = useAppState((state) => state.setSide);
  const setSheet = useAppState((state) => state.setSheet);
  const go = (event: MouseEvent, target: 'results' | 'levers' | 'list'): void => {
    event.preventDefault();
    if (phone) {
      setSheet(target === 'list' ? 'sites' : target);
      focusOn('results');
    } else {
      if (target !== 'results') setSide(target);
      focusOn(target === 'results' ? 'results' : 'levers');
    }
  };
  return (
    <nav className="mv-skip" aria-label={t('skip.results')}>
      {(['results', 'levers', 'list'] as const).map((target) => (
        <a key={target} className="mv-hidden mv-skip-link" href={`#${target}`} onClick={(event) => go(event, target)}>
          {t(`skip.${target}`)}
        </a>
      ))}
    </nav>
  );
};
