import { Suspense, useMemo, useState } from 'react';
import type { Lever } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { LegMode } from '../../dataset/vocabulary.ts';
import { lazyPart } from '../../i18n/lazy-part.ts';
import { scenarioTitle } from '../../i18n/scenario-title.ts';
import { changedLines } from '../../map/parts/changed-lines.ts';
import { useAppState } from '../../state/app-state.ts';
import type { Shown } from '../../state/shown.ts';
import { leverSentence } from '../levers/lever-sentence.ts';
import { recordNames } from '../record-names.ts';
import { useWorkbenchWords } from '../scenarios/use-workbench-words.ts';
import { nameOf, useShellWords } from '../words.ts';
import { type InputDifference, inputDifferences } from './input-differences.ts';

const WaterfallBlock = lazyPart('waterfall', () =>
  import('../../planner/waterfall/waterfall-block.tsx').then((module) => module.WaterfallBlock),
);

interface DifferencesProps {
  readonly dataset: Dataset;
  readonly shown: Shown;
  /** Called when the reader has picked a line to look at. */
  readonly onDone: () => void;
}

const FIRST_LINES = 12;

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

/** Lines that gain and lose tonnes: the difference map as a table. */
const LineTable = ({ dataset, shown, onDone }: DifferencesProps) => {
  const { t, f, language } = useWorkbenchWords();
  const select = useAppState((state) => state.select);
  const [all, setAll] = useState(false);
  const names = useMemo(() => recordNames(dataset, language), [dataset, language]);
  const reference = shown.reference ?? shown.estimate;
  const lines = useMemo(() => {
    const modes = new Map<string, { readonly mode: LegMode }>([
      ...dataset.legs.map(({ id, mode }) => [id, { mode }] as const),
      ...dataset.seaLanes.map(({ id }) => [id, { mode: 'sea' }] as const),
    ]);
    // a lane of the open sea is no place that a reader knows: the ports at its ends carry the change
    return changedLines(reference.links, shown.estimate.links, modes).filter(({ leg }) => modes.get(leg)?.mode !== 'sea');
  }, [dataset, reference, shown]);
  if (lines.length === 0) return <p>{t('differences.noLines')}</p>;
  return (
    <>
      <table className="mv-differences">
        <caption>{t('differences.lines', { count: lines.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('field.leg')}</th>
            <th scope="col">{t('field.corridor')}</th>
            <th scope="col" className="mv-number">
              {t('differences.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {(all ? lines : lines.slice(0, FIRST_LINES)).map(({ leg, corridor, change_t_y }) => (
            <tr key={`${leg} ${corridor}`}>
              <th scope="row">
                <button
                  type="button"
                  className="mv-text-button"
                  onClick={() => {
                    onDone();
                    select({ kind: 'leg', id: leg });
                  }}
                >
                  {names('leg', leg)}
                </button>
              </th>
              <td>{nameOf(t, 'corridor', corridor)}</td>
              <td className="mv-number">{`${change_t_y < 0 ? '\u2212' : '+'}${f.modelled(Math.abs(change_t_y) / 1000)}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > FIRST_LINES ? (
        <button type="button" className="mv-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'differences.fewer' : 'differences.more', { count: lines.length })}
        </button>
      ) : null}
    </>
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
