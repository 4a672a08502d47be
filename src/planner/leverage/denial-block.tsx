import { useState } from 'react';
import type { Estimate } from '../../engine/estimate-types.ts';
import type { DenialRow } from '../../engine/index.ts';
import { useStudy } from '../../state/use-study.ts';
import { Segmented } from '../../ui/segmented.tsx';
import type { StudyWorld } from '../../worker/studies/types.ts';
import { sharePercent } from '../quantities.ts';
import { StudyBar } from '../study-bar.tsx';
import { ClosureTable } from './closure-table.tsx';
import { DenialDetail } from './denial-detail.tsx';
import { HowCounted } from './how-counted.tsx';
import { explainDenial } from './leverage-origins.ts';
import { type Cuts, deniedName, type LeverageContext } from './leverage-words.ts';

interface DenialBlockProps {
  readonly context: LeverageContext;
  readonly world: StudyWorld;
  /** What the world is compared with; null where nothing is. */
  readonly before: StudyWorld | null;
  readonly estimate: Estimate;
  readonly cuts: Cuts;
}

const sets = ['alone', 'pairs', 'corridors'] as const;
/** Rows shown before the reader asks for all. */
const rowsFirst = 10;

/** What the loss of transit through each country and each two, or of each corridor, costs; a row opens to say how, and what holds the cargo. */
export const DenialBlock = ({ context, world, before, estimate, cuts }: DenialBlockProps) => {
  const { words, dataset } = context;
  const { t } = words;
  const [set, setSet] = useState<(typeof sets)[number]>('alone');
  const [all, setAll] = useState(false);
  const run = useStudy('denial', { world, closed: set }, { auto: true });
  const inA = useStudy('denial', { world: before ?? world, closed: set }, { auto: before !== null });
  const rowsInA = new Map(before === null ? [] : inA.answer?.report.rows.map((row) => [row.id, row]));
  const rows = (run.answer?.report.rows ?? []).filter((row) => row.denied.length > 1 === (set === 'pairs'));
  const nameOf = (row: DenialRow): string => deniedName(words, dataset, row.denied);
  const waysOut = new Map(run.answer?.waysOut.map((row) => [row.id, row]));
  return (
    <section className="mv-leverage-block">
      <h3>{t('leverage.denial.title')}</h3>
      <p>{t(set === 'corridors' ? 'leverage.denial.explainCorridors' : 'leverage.denial.explain')}</p>
      <HowCounted context={context} block="denial" />
      <Segmented
        label={t('leverage.denial.sets')}
        options={sets.map((value) => ({ value, label: t(`leverage.denial.${value}`) }))}
        value={set}
        onChange={(value) => {
          setSet(value);
          setAll(false);
        }}
      />
      <StudyBar run={run} words={words} label={t('leverage.denial.title')} />
      {run.answer === null || rows.length === 0 ? null : (
        <ClosureTable
          key={set}
          context={context}
          rows={all ? rows : rows.slice(0, rowsFirst)}
          caption={t('leverage.denial.caption')}
          head={t('leverage.denial.lost')}
          busy={run.status === 'running'}
          nameOf={nameOf}
          explain={(row) => explainDenial(context, estimate, row, waysOut.get(row.id) ?? null, nameOf(row))}
          last={{
            head: t('leverage.denial.coverage'),
            long: t('leverage.denial.coverageLong'),
            of: ({ id }) => {
              const ways = waysOut.get(id);
              return ways === undefined ? null : coverageText(context, ways.coverage);
            },
          }}
          detail={(row) => (
            <DenialDetail
              context={context}
              estimate={estimate}
              row={row}
              before={rowsInA.get(row.id) ?? null}
              ways={waysOut.get(row.id) ?? null}
              name={nameOf(row)}
              cuts={cuts}
            />
          )}
          onOpen={() => cuts.onPoint(null, [])}
        />
      )}
      {rows.length > rowsFirst ? (
        <button type="button" className="mv-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'dependence.fewer' : 'dependence.allRows', { count: rows.length })}
        </button>
      ) : null}
    </section>
  );
};

/** `99 %` for anything that is not whole: what rounds to everything would hide the cargo that is held. */
const coverageText = ({ words }: LeverageContext, coverage: number): string =>
  coverage < 1 && coverage >= 0.995 ? words.t('leverage.denial.nearlyAll') : sharePercent(words, coverage);
