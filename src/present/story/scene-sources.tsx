import { useTranslation } from 'react-i18next';
import type { Estimate } from '../../engine/estimate-types.ts';
import { scenarioTitle } from '../../i18n/scenario-title.ts';
import { SourceName } from '../../planner/source-list.tsx';
import { useResults } from '../../state/results.ts';
import type { StoryTranslate } from './figure-text.ts';

interface SceneSourcesProps {
  readonly ids: readonly string[];
  readonly t: StoryTranslate;
  /** The estimate from which the figures come; null while it is computed. */
  readonly estimate: Estimate | null;
}

/** Where a scene's figures and words come from. */
export const SceneSources = ({ ids, t, estimate }: SceneSourcesProps) => {
  const { i18n } = useTranslation();
  const sources = useResults((state) => state.details?.sources);
  const scenario = estimate?.scenario;
  const title = scenario ? scenarioTitle(i18n.t, scenario) : '';
  return (
    <details className="mv-story-sources">
      <summary lang={i18n.language}>{t('sources')}</summary>
      <p lang={i18n.language}>{scenario ? t('computed', { scenario: `${title}, ${scenario.year}` }) : t('computing')}</p>
      <ul lang="en">
        {ids.map((id) => {
          const source = sources?.[id];
          return <li key={id}>{source ? <SourceName source={source} /> : id}</li>;
        })}
      </ul>
    </details>
  );
};
