import { useAppState, viewOf } from '../../state/app-state.ts';
import { type GuideQuestion, guideQuestions, useGuide } from '../../state/guide.ts';
import { guideView } from './guide-view.ts';
import { useGuideWords } from './use-guide-words.ts';

/** Sets the view of a question up and lets the guide say what to look at. */
const ask = (question: GuideQuestion): void => {
  const state = useAppState.getState();
  state.restore(guideView(question, viewOf(state)));
  useGuide.setState({ open: true, question });
};

/** The worked questions as buttons. */
export const GuideQuestions = ({ onAsk }: { readonly onAsk?: () => void }) => {
  const { t } = useGuideWords();
  const chosen = useGuide((state) => state.question);
  return (
    <ul className="mv-guide-questions">
      {guideQuestions.map((question) => (
        <li key={question}>
          <button
            type="button"
            className="mv-button"
            aria-pressed={chosen === question}
            onClick={() => {
              ask(question);
              onAsk?.();
            }}
          >
            {t(`question.${question}`)}
          </button>
        </li>
      ))}
    </ul>
  );
};
