import { useAppState } from '../state/app-state.ts';
import { useShellWords } from './words.ts';

const targets = ['results', 'levers', 'list'] as const;
type Target = (typeof targets)[number];

const focusOn = (id: string): void => {
  // the panel may be drawn by the very change that was asked for
  window.requestAnimationFrame(() => document.getElementById(id)?.focus());
};

/** Ways past the top bar for those who come by keyboard: to the results, the levers, the list that is the map's twin. */
export const SkipLinks = ({ phone }: { readonly phone: boolean }) => {
  const { t } = useShellWords();
  const setSide = useAppState((state) => state.setSide);
  const setSheet = useAppState((state) => state.setSheet);
  const go = (target: Target): void => {
    if (phone) {
      setSheet(target === 'list' ? 'sites' : target);
      focusOn('results');
    } else {
      if (target !== 'results') setSide(target);
      focusOn(target === 'results' ? 'results' : 'levers');
    }
  };
  return (
    <nav className="mv-skip" aria-label={t('skip.label')}>
      {targets.map((target) => (
        <button key={target} type="button" className="mv-hidden mv-skip-link" onClick={() => go(target)}>
          {t(`skip.${target}`)}
        </button>
      ))}
    </nav>
  );
};
