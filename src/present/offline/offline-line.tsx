import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../i18n/languages.ts';
import { formats } from '../../ui/format.ts';
import { useOffline } from './offline-state.ts';

/** Bytes that the browser keeps for this page; null where it does not say. */
const useStoredBytes = (status: string): number | null => {
  const [bytes, setBytes] = useState<number | null>(null);
  useEffect(() => {
    if (status === 'none' || !('storage' in navigator)) return;
    navigator.storage.estimate().then(
      ({ usage }) => setBytes(usage ?? null),
      () => setBytes(null),
    );
  }, [status]);
  return bytes;
};

/** Says whether the app works without a network, how much it keeps, and offers a new version. */
export const OfflineLine = () => {
  const { t, i18n } = useTranslation('stories');
  const { status, update } = useOffline();
  const bytes = useStoredBytes(status);
  const size = bytes === null ? '' : t('offline.size', { amount: formats(i18n.language as Language).number(bytes / 1e6, 1) });
  return (
    <section>
      <h3>{t('offline.title')}</h3>
      <p role="status">
        {t(`offline.${status}`)} {status === 'ready' || status === 'update' ? size : ''}
      </p>
      {status === 'update' ? (
        <button type="button" className="mv-button" onClick={update}>
          {t('offline.reload')}
        </button>
      ) : null}
    </section>
  );
};
