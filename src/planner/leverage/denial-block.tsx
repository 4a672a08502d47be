import { Fragment, useState } from 'react';
import { partnerColour } from '../../charts/colours.ts';
import type { Estimate } from '../../engine/estimate-types.ts';
import type { DenialRow } from '../../engine/index.ts';
import { useStudy } from '../../state/use-study.ts';
import { Segmented } from '../../ui/segmented.tsx';
import type { StudyWorld } from '../../worker/studies/types.ts';
import { inUnit, sharePercent, twoFigures } from '../quantities.ts';
import { StudyBar } from '../study-bar.tsx';
import { WhereFrom } from '../where-from.tsx';
import { DenialDetail } from './denial-detail.tsx';
import { HowCounted } from './how-counted.tsx';
import { explainDenial } from './leverage-origins.ts';
import { type Cuts, deniedName, type LeverageContext, millions } from './leverage-words.ts';

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
  const { words } = context;
  const { t } = words;
  const [set, setSet] = useState<(typeof sets)[number]>('alone');
  const [open, setOpen] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const run = useStudy('denial', { world, closed: set }, { auto: true });
  const inA = useStudy('denial', { world: before ?? world, closed: set }, { auto: before !== null });
  const rowsInA = new Map(before === null ? [] : inA.answer?.report.rows.map((row) => [row.id, row]));
  const rows = (run.answer?.report.rows ?? []).filter((row) => row.denied.length > 1 === (set === 'pairs'));
  const most = Math.max(...rows.map((row) => row.behavioural.denial_usd_y), 1);
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
        <table className="mv-leverage-table" aria-busy={run.status === 'running'}>
          <caption className="mv-hidden">{t('leverage.denial.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('leverage.denial.lost')}</th>
              {(['cost', 'stranded', 'days', 'coverage'] as const).map((column) => (
                <th key={column} scope="col">
                  <abbr title={t(`leverage.denial.${column}Long`)}>{t(`leverage.denial.${column}`)}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? rows : rows.slice(0, rowsFirst)).map((row) => {
              const name = deniedName(words, row.denied);
              const isOpen = open === row.id;
              const ways = waysOut.get(row.id);
              const figure = (text: string) => (
                <WhereFrom context={context} explain={() => explainDenial(context, estimate, row, ways ?? null, name)}>
                  {text}
                </WhereFrom>
              );
              return (
                <Fragment key={row.id}>
                  <tr data-open={isOpen || undefined}>
                    <th scope="row">
                      <button
                        type="button"
                        className="mv-link"
                        aria-expanded={isOpen}
                        onClick={() => {
                          setOpen(isOpen ? null : row.id);
                          cuts.onPoint(null, []);
                        }}
                      >
                        {name}
                      </button>
                      <Bar row={row} most={most} />
                    </th>
                    <td>{figure(millions(words, row.behavioural.denial_usd_y))}</td>
                    <td>
                      {row.behavioural.stranded_t_y < 1 ? '–' : figure(twoFigures(words, inUnit(row.behavioural.stranded_t_y, 'kt')))}
                    </td>
                    <td>{row.extra_days === null ? '–' : figure(words.f.signed(row.extra_days, 1))}</td>
                    <td>{ways === undefined ? '–' : figure(coverageText(context, ways.coverage))}</td>
                  </tr>
                  {isOpen ? (
                    <tr className="mv-leverage-detail">
                      <td colSpan={5}>
                        <DenialDetail
                          context={context}
                          estimate={estimate}
                          row={row}
                          before={rowsInA.get(row.id) ?? null}
                          ways={ways ?? null}
                          name={name}
                          cuts={cuts}
                        />
                      </td>
                    </tr>
                  ) : null}
                </Fragment>
              );
            })}
          </tbody>
        </table>
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

const Bar = ({ row, most }: { readonly row: DenialRow; readonly most: number }) => {
  const [first] = row.denied;
  const colour = first?.kind === 'country' ? partnerColour(first.id) : 'var(--ink2)';
  return (
    <span
      aria-hidden="true"
      className="mv-leverage-bar"
      style={{ inlineSize: `${(100 * row.behavioural.denial_usd_y) / most}%`, background: colour }}
    />
  );
};
