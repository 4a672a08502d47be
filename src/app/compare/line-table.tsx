import { useMemo, useState } from 'react';
import type { Details } from '../../dataset/details.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { LegMode } from '../../dataset/vocabulary.ts';
import { type ChangedLine, changedLines } from '../../map/parts/changed-lines.ts';
import type { OriginContext } from '../../planner/origin.ts';
import { useWords } from '../../planner/use-words.ts';
import { type Explain, WhereFrom } from '../../planner/where-from.tsx';
import { useAppState } from '../../state/app-state.ts';
import type { Shown } from '../../state/shown.ts';
import { useStudy } from '../../state/use-study.ts';
import type { LineFlows } from '../../worker/studies/line-flows.ts';
import { recordNames } from '../record-names.ts';
import { useWorkbenchWords } from '../scenarios/use-workbench-words.ts';
import { nameOf } from '../words.ts';
import { explainLineChange } from './line-origins.ts';

interface LineTableProps {
  readonly dataset: Dataset;
  readonly details: Details | null;
  readonly shown: Shown;
  /** Called when the reader has picked a line to look at. */
  readonly onDone?: () => void;
}

const FIRST_LINES = 12;

/** Lines that gain and lose tonnes: the difference map as a table. Each figure opens the flows that make it. */
export const LineTable = ({ dataset, details, shown, onDone }: LineTableProps) => {
  const { t, f, language } = useWorkbenchWords();
  const words = useWords(language);
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
  const question = useMemo(() => {
    const world = ({ id, title, year, maturity, levers }: Shown['estimate']['scenario']) => ({ id, title, year, maturity, levers });
    return { a: world(reference.scenario), b: world(shown.estimate.scenario), legs: [...new Set(lines.map(({ leg }) => leg))] };
  }, [reference, shown, lines]);
  const { answer: flows } = useStudy('line-flows', question, { auto: true });
  const context = useMemo(() => ({ words, dataset, details, shown }), [words, dataset, details, shown]);
  if (lines.length === 0) return <p>{t('differences.noLines')}</p>;
  return (
    <>
      <table className="mv-differences">
        <caption data-counts>{t('differences.lines', { count: lines.length })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('field.leg')}</th>
            <th scope="col">{t('field.corridor')}</th>
            <th scope="col" className="mv-number">
              A
            </th>
            <th scope="col" className="mv-number">
              B
            </th>
            <th scope="col" className="mv-number">
              {t('differences.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {(all ? lines : lines.slice(0, FIRST_LINES)).map((line) => (
            <tr key={`${line.leg} ${line.corridor}`}>
              <th scope="row">
                <button
                  type="button"
                  className="mv-text-button"
                  onClick={() => {
                    onDone?.();
                    select({ kind: 'leg', id: line.leg });
                  }}
                >
                  {names('leg', line.leg)}
                </button>
              </th>
              <td>{nameOf(t, 'corridor', line.corridor)}</td>
              <LineFigures context={context} shown={shown} line={line} flows={flows} name={names('leg', line.leg)} modelled={f.modelled} />
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > FIRST_LINES ? (
        <button type="button" className="mv-button" data-counts aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'differences.fewer' : 'differences.more', { count: lines.length })}
        </button>
      ) : null}
    </>
  );
};

interface LineFiguresProps {
  readonly context: OriginContext;
  readonly shown: Shown;
  readonly line: ChangedLine;
  readonly flows: LineFlows | null;
  readonly name: string;
  readonly modelled: (value: number) => string;
}

/** What a line carries in A, in B, and the change, thousand tonnes a year. */
const LineFigures = ({ context, shown, line, flows, name, modelled }: LineFiguresProps) => {
  const { leg, corridor, a_t_y, b_t_y, change_t_y } = line;
  const cell = (text: string, explain: Explain) => (
    <td className="mv-number">
      <WhereFrom context={context} explain={explain}>
        {text}
      </WhereFrom>
    </td>
  );
  const inB: Explain = (origins) => ({
    ...origins.explainPassing(context, shown.estimate, flows?.b[leg] ?? [], 'leg', corridor, b_t_y),
    title: name,
  });
  const inA: Explain = (origins) =>
    origins.inA(context, {
      ...origins.explainPassing(context, shown.reference ?? shown.estimate, flows?.a[leg] ?? [], 'leg', corridor, a_t_y),
      title: name,
    });
  return (
    <>
      {cell(modelled(a_t_y / 1000), inA)}
      {cell(modelled(b_t_y / 1000), inB)}
      {cell(`${change_t_y < 0 ? '\u2212' : '+'}${modelled(Math.abs(change_t_y) / 1000)}`, () =>
        explainLineChange(context, shown, line, flows, name),
      )}
    </>
  );
};
