import { useResults } from '../state/results.ts';
import { Logo } from './logo.tsx';
import { useShellWords } from './words.ts';

/** What stands there when the data did not arrive: why, and a way to try again. */
export const DataFailure = ({ onRetry }: { readonly onRetry: () => void }) => {
  const { t } = useShellWords();
  const failure = useResults((state) => state.failure);
  return (
    <main className="mv-no-data">
      <h1 className="mv-top-name">
        <Logo />
        Multivector
      </h1>
      <div role="alert">
        <p className="mv-no-data-line">{t('error.data')}</p>
        <p className="mv-quiet">{failure}</p>
      </div>
      <button type="button" className="mv-button" onClick={onRetry}>
        {t('error.retry')}
      </button>
    </main>
  );
};
