import { useOffline } from '../present/offline/offline-state.ts';
import { useShellWords } from './words.ts';
import './notices.css';

/** Says that a new version waits. */
export const UpdateNotice = () => {
  const { t } = useShellWords();
  const { status, update } = useOffline();
  if (status !== 'update') return null;
  return (
    <div className="mv-notices" role="status">
      <p>{t('present.update')}</p>
      <button type="button" className="mv-button" onClick={update}>
        {t('present.reload')}
      </button>
    </div>
  );
};
