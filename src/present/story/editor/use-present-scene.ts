import { useTranslation } from 'react-i18next';
import type { Scene } from '../../../dataset/schema/story.ts';
import { scenarioTitle } from '../../../i18n/scenario-title.ts';
import { useAppState, viewOf } from '../../../state/app-state.ts';
import { useResults } from '../../../state/results.ts';
import { capturedView } from '../scene-view.ts';
import { useStoryWords } from '../use-story-words.ts';
import { sceneOf } from './edit-scenes.ts';

/** Gives what makes a scene of the view on the map, named for the scenario that is shown. */
export const usePresentScene = (): ((others: readonly Scene[]) => Scene) => {
  const t = useStoryWords();
  const { i18n } = useTranslation();
  const answer = useResults((state) => state.answer);
  return (others) => {
    const scenario = (answer?.b ?? answer?.a)?.scenario;
    const place = t('editor.number', { number: others.length + 1 });
    const title = scenario ? `${scenarioTitle(i18n.t, scenario)}, ${scenario.year}`.slice(0, 200) : place;
    const words = { eyebrow: place, title, text: t('editor.firstText') };
    return sceneOf(capturedView(viewOf(useAppState.getState())), words, new Set(others.map(({ id }) => id)));
  };
};
