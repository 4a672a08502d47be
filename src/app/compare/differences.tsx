import { Suspense, useMemo } from 'react';
import type { Lever } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import { lazyPart } from '../../i18n/lazy-part.ts';
import { scenarioTitle } from '../../i18n/scenario-title.ts';
import type { Shown } from '../../state/shown.ts';
import { leverSentence } from '../levers/lever-sentence.ts';
import { recordNames } from '../record-names.ts';
import { useWorkbenchWords } from '../scenarios/use-workbench-words.ts';
import { nameOf, useShellWords } from '../words.ts';
import { type InputDifference, inputDifferences } from './input-differences.ts';
import { LineTable } from './line-table.tsx';

const WaterfallBlock = lazyPart('waterfall', () =>
  import('../../planner/waterfall/waterfall-block.tsx').then((module) => module.WaterfallBlock),
);

interface DifferencesProps {
  readonly dataset: Dataset;
  readonly shown: Shown;
  /** Called when the reader has picked a line to look at. */
  readonly onDone: () => void;
}

/** Inputs that differ, as a table: what, in A, in B. */
const InputTable = ({ dataset, shown }: Omit<DifferencesProps, 'onDone'>) => {
  const { t, f, language } = useWorkbenchWords();
  const shell = useShellWords();
  const names = useMemo(() => recordNames(dataset, language), [dataset, language]);
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
      <caption>{t('differences.inputs', { count: rows.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('differences.input')}</th>
          <th scope="col">A · {scenarioTitle(t, reference.scenario)}</th>
          <th scope="col">B · {scenarioTitle(t, shown.estimate.scenario)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(cells).map(([key, what, a, b]) => (
          <tr key={key}>
            <th scope="row">{what}</th>
            <td>{a}</td>
            <td>{b}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** What A and B are given otherwise, which lines carry more or less for it, and what each change does. */
export const Differences = (props: DifferencesProps) => {
  const shell = useShellWords();
  const { dataset, shown } = props;
  const names = useMemo(() => recordNames(dataset, shell.language), [dataset, shell.language]);
  return (
    <div className="mv-desk">
      <InputTable dataset={dataset} shown={shown} />
      <LineTable {...props} />
      <Suspense fallback={null}>
        <WaterfallBlock language={shell.language} shown={shown} leverText={(lever) => leverSentence(shell, lever, names)} />
      </Suspense>
    </div>
  );
};
