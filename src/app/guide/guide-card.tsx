import './guide.css';
import { putGuideAway, useGuide } from '../../state/guide.ts';
import { Icon } from '../../ui/icon.tsx';
import { GuideQuestions } from './guide-questions.tsx';
import { useGuideWords } from './use-guide-words.ts';

/** Three questions over the map, and for the chosen one a sentence on what to look at. It stands in nobody's way and can be put away. */
export const GuideCard = () => {
  const { t } = useGuideWords();
  const question = useGuide((state) => state.question);
  return (
    <aside className="mv-guide" aria-label={t('title')}>
      <div className="mv-guide-head">
        <h2>{t('title')}</h2>
        <button type="button" className="mv-button mv-icon-button" aria-label={t('close')} title={t('close')} onClick={putGuideAway}>
          <Icon name="close" />
        </button>
      </div>
      <GuideQuestions />
      <p role="status">{question === null ? t('lead') : t(`look.${question}`)}</p>
    </aside>
  );
};
