import type { Details } from '../../dataset/details.ts';
import type { Dataset } from '../../dataset/types.ts';
import { distinct, parameterInputs, parameterSources } from '../../planner/origin.ts';
import { SourceList } from '../../planner/source-list.tsx';
import { useWords } from '../../planner/use-words.ts';
import { useResults } from '../../state/results.ts';
import { useWorkbenchWords } from '../scenarios/use-workbench-words.ts';
import type { Draft } from './lever-draft.ts';
import type { Grounds } from './lever-form-types.ts';

/** Sources of the mineral that a draft names: those of its price, or of its processing steps. */
const mineralSources = (what: Grounds['mineral'], draft: Draft, details: Details): readonly string[] => {
  const texts = typeof draft.mineral === 'string' ? details.minerals[draft.mineral] : undefined;
  if (!texts || !what) return [];
  const records = what === 'price' ? texts.stages.filter(({ stage }) => stage === (draft.stage ?? stage)) : texts.conversions;
  return records.flatMap(({ sources }) => sources);
};

export interface LeverGroundsProps {
  readonly grounds: Grounds;
  readonly draft: Draft;
  readonly dataset: Dataset;
}

/** What the figures of a lever rest on: parameters with their range, and sources; or that nothing but the reader sets them. */
export const LeverGroundsText = ({ grounds, draft, dataset }: LeverGroundsProps) => {
  const { t, language } = useWorkbenchWords();
  const words = useWords(language);
  const details = useResults((state) => state.details);
  const context = { words, dataset, details };
  const { parameters = [], rates = [], mineral } = grounds;
  if (parameters.length + rates.length === 0 && !mineral) return <p className="mv-caption">{t('grounds.yours')}</p>;
  const sources = distinct([
    ...parameterSources(context, parameters),
    ...rates.flatMap((id) => details?.rates[id]?.sources ?? []),
    ...(details ? mineralSources(mineral, draft, details) : []),
  ]);
  return (
    <details className="mv-lever-grounds">
      <summary>{t('grounds.title')}</summary>
      <ul>
        {parameterInputs(context, parameters).map(({ label, value, english }) => (
          <li key={label}>
            <span lang={english ? 'en' : undefined}>{label}</span>: {value}
          </li>
        ))}
      </ul>
      <SourceList ids={sources} context={context} />
    </details>
  );
};
