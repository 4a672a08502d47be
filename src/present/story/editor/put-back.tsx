import { takeFocus } from '../../../ui/take-focus.ts';
import type { StoryTranslate } from '../figure-text.ts';

interface PutBackProps {
  /** Title of what was deleted last; null where nothing was. */
  readonly title: string | null;
  readonly t: StoryTranslate;
  readonly onPutBack: () => void;
}

/** Says what was deleted and gives the way back. */
export const PutBack = ({ title, t, onPutBack }: PutBackProps) => (
  <div role="status">
    {title === null ? null : (
      <p className="mv-editor-line">
        {t('editor.deleted', { title })}{' '}
        <button
          // the button that was pressed is gone: the way back takes the focus
          ref={takeFocus}
          type="button"
          className="mv-button"
          onClick={onPutBack}
        >
          {t('editor.putBack')}
        </button>
      </p>
    )}
  </div>
);
