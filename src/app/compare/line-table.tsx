import { useMemo, useState } from 'react';
import type { Dataset } from '../../dataset/types.ts';
import type { LegMode } from '../../dataset/vocabulary.ts';
import { changedLines } from '../../map/parts/changed-lines.ts';
import { useAppState } from '../../state/app-state.ts';
import type { Shown } from '../../state/shown.ts';
import { recordNames } from '../record-names.ts';
import { useWorkbenchWords } from '../scenarios/use-workbench-words.ts';
import { nameOf } from '../words.ts';

interface LineTableProps {
  readonly dataset: Dataset;
  readonly shown: Shown;
  /** Called when the reader has picked a line to look at. */
  readonly onDone?: () => void;
}

const FIRST_LINES = 12;

/** Lines that gain and lose tonnes: the difference map as a table. */
export const LineTable = ({ dataset, shown, onDone }: LineTableProps) => {
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
          {(all ? lines : lines.slice(0, FIRST_LINES)).map(({ leg, corridor, a_t_y, b_t_y, change_t_y }) => (
            <tr key={`${leg} ${corridor}`}>
              <th scope="row">
                <button
                  type="button"
                  className="mv-text-button"
                  onClick={() => {
                    onDone?.();
                    select({ kind: 'leg', id: leg });
                  }}
                >
                  {names('leg', leg)}
                </button>
              </th>
              <td>{nameOf(t, 'corridor', corridor)}</td>
              <td className="mv-number">{f.modelled(a_t_y / 1000)}</td>
              <td className="mv-number">{f.modelled(b_t_y / 1000)}</td>
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
