import { Suspense, useMemo } from 'react';
import type { Details } from '../../dataset/details.ts';
import type { Lever } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { ScenarioChange } from '../../engine/index.ts';
import { lazyPart } from '../../i18n/lazy-part.ts';
import { scenarioTitle } from '../../i18n/scenario-title.ts';
import type { OriginContext } from '../../planner/origin.ts';
import { useWords } from '../../planner/use-words.ts';
import { WhereFrom } from '../../planner/where-from.tsx';
import type { Shown } from '../../state/shown.ts';
import { leverBasis } from '../levers/lever-basis.ts';
import { leverSentence, type RecordName } from '../levers/lever-sentence.ts';
import { recordNames } from '../record-names.ts';
import { useWorkbenchWords } from '../scenarios/use-workbench-words.ts';
import { nameOf, useShellWords } from '../words.ts';
import { type InputDifference, inputDifferences } from './input-differences.ts';
import { explainInput, maturityBasis, yearBasis } from './input-origins.ts';
import { LineTable } from './line-table.tsx';

const WaterfallBlock = lazyPart('waterfall', () =>
  import('../../planner/waterfall/waterfall-block.tsx').then((module) => module.WaterfallBlock),
);

interface DifferencesProps {
  readonly dataset: Dataset;
  /** Sources and texts; null until they are there. */
  readonly details: Details | null;
  readonly shown: Shown;
  /** Called when the reader has picked a line to look at. */
  readonly onDone: () => void;
}

interface InputTableProps {
  readonly shown: Shown;
  readonly context: OriginContext;
  readonly names: RecordName;
}

/** Inputs that differ, as a table: what, in A, in B. Each value opens what it acts on and what holds without it. */
const InputTable = ({ shown, context, names }: InputTableProps) => {
  const { t, f } = useWorkbenchWords();
  const shell = useShellWords();
  const reference = shown.reference ?? shown.estimate;
  const rows = inputDifferences(reference.scenario, shown.estimate.scenario);
  const lever = (side: Lever | null): string => (side ? leverSentence(shell, side, names) : t('differences.absent'));
  const cells = (row: InputDifference): readonly [string, string, string, string] => {
    switch (row.what) {
      case 'year':
        return ['year', t('differences.year'), f.year(row.a), f.year(row.b)];
      case 'maturity':
        return ['maturity', t('shell:behaviour.maturity'), nameOf(t, 'maturity', row.a), nameOf(t, 'maturity', row.b)];
      case 'lever': {
        const type = (row.b ?? row.a)?.type ?? '';
        return [row.key, t(`type.${type}.title`), lever(row.a), lever(row.b)];
      }
    }
  };
  if (rows.length === 0) return <p>{t('differences.same')}</p>;
  return (
    <table className="mv-differences">
      <caption data-counts>{t('differences.inputs', { count: rows.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('differences.input')}</th>
          <th scope="col">A · {scenarioTitle(t, reference.scenario)}</th>
          <th scope="col">B · {scenarioTitle(t, shown.estimate.scenario)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const [key, what, a, b] = cells(row);
          const value = (text: string) => (
            <td>
              <WhereFrom context={context} explain={() => explainInput(context, names, row, { what, a, b })}>
                {text}
              </WhereFrom>
            </td>
          );
          return (
            <tr key={key}>
              <th scope="row">{what}</th>
              {value(a)}
              {value(b)}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

/** What A and B are given otherwise, which lines carry more or less for it, and what each change does. */
export const Differences = (props: DifferencesProps) => {
  const shell = useShellWords();
  const words = useWords(shell.language);
  const { dataset, details, shown } = props;
  const names = useMemo(() => recordNames(dataset, shell.language), [dataset, shell.language]);
  const context = useMemo(() => ({ words, dataset, details, shown }), [words, dataset, details, shown]);
  const groundsOf = (change: ScenarioChange) => {
    if (change.kind === 'year') return yearBasis(context, names, change.before, change.after);
    if (change.kind === 'maturity') return maturityBasis(context, names);
    const lever = change.after ?? change.before;
    return lever === null ? { inputs: [], sources: [] } : leverBasis(context, names, lever);
  };
  return (
    <div className="mv-desk">
      <InputTable shown={shown} context={context} names={names} />
      <LineTable {...props} />
      <Suspense fallback={null}>
        <WaterfallBlock
          language={shell.language}
          shown={shown}
          context={context}
          leverText={(lever) => leverSentence(shell, lever, names)}
          groundsOf={groundsOf}
        />
      </Suspense>
    </div>
  );
};
