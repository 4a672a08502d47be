import { useState } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { useShellWords } from './words.ts';

const paragraphs = ['what', 'compare', 'map', 'keys', 'figures', 'link'] as const;

/** How to read the screen, in six short paragraphs. */
export const HelpButton = () => {
  const { t } = useShellWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="mv-button mv-icon-button"
        aria-label={t('top.help')}
        title={t('top.help')}
        onClick={() => setOpen(true)}
      >
        <Icon name="help" />
      </button>
      <Dialog open={open} title={t('help.title')} closeLabel={t('top.close')} onClose={() => setOpen(false)}>
        <div className="mv-help">
          {paragraphs.map((name) => (
            <p key={name}>{t(`help.${name}`)}</p>
          ))}
        </div>
      </Dialog>
    </>
  );
};
