import { useState } from 'react';
import type { Estimate } from '../../engine/estimate-types.ts';
import type { LinkDenialRow } from '../../engine/index.ts';
import { useStudy } from '../../state/use-study.ts';
import { Segmented } from '../../ui/segmented.tsx';
import type { StudyWorld } from '../../worker/studies/types.ts';
import { inUnit, twoFigures } from '../quantities.ts';
import { StudyBar } from '../study-bar.tsx';
import { WhereFrom } from '../where-from.tsx';
import { ClosureTable } from './closure-table.tsx';
import { HowCounted } from './how-counted.tsx';
import { explainDenial, explainLooked } from './leverage-origins.ts';
import { type Cuts, deniedName, type LeverageContext } from './leverage-words.ts';
import { LinkDetail } from './link-detail.tsx';

interface LinkBlockProps {
  readonly context: LeverageContext;
  readonly world: StudyWorld;
  readonly estimate: Estimate;
  readonly cuts: Cuts;
}

const kinds = ['legs', 'places'] as const;
/** Rows that are asked for. */
const rows = 10;

/** Which single leg, border or port costs most when it alone is lost: asked for by a button, since every one that carries cargo is tried. */
export const LinkBlock = ({ context, world, estimate, cuts }: LinkBlockProps) => {
  const { words, dataset } = context;
  const { t } = words;
  const [of, setOf] = useState<(typeof kinds)[number]>('legs');
  const run = useStudy('link-denial', { world, of, rows });
  const nameOf = (row: LinkDenialRow): string => deniedName(words, dataset, row.denied);
  return (
    <section className="mv-leverage-block">
      <h3>{t('leverage.link.title')}</h3>
      <p>{t('leverage.link.explain')}</p>
      <HowCounted context={context} block="link" />
      <Segmented
        label={t('leverage.link.kinds')}
        options={kinds.map((value) => ({ value, label: t(`leverage.link.${value}`) }))}
        value={of}
        onChange={setOf}
      />
      <StudyBar run={run} words={words} label={t('leverage.link.run')} />
      {run.answer === null || run.stale ? null : (
        <>
          <p>
            <WhereFrom context={context} explain={() => explainLooked(context, run.answer?.carrying ?? 0, run.answer?.rows.length ?? 0)}>
              {t('leverage.link.looked', { carrying: words.f.number(run.answer.carrying), rows: words.f.number(run.answer.rows.length) })}
            </WhereFrom>
          </p>
          <ClosureTable
            key={of}
            context={context}
            rows={run.answer.rows}
            caption={t('leverage.link.caption')}
            head={t('leverage.denial.lost')}
            busy={run.status === 'running'}
            nameOf={nameOf}
            explain={(row) => explainDenial(context, estimate, row, null, nameOf(row))}
            last={{
              head: t('leverage.link.carried'),
              long: t('leverage.link.carriedLong'),
              of: ({ carried_t_y }) => twoFigures(words, inUnit(carried_t_y, 'kt')),
            }}
            detail={(row) => <LinkDetail context={context} estimate={estimate} row={row} name={nameOf(row)} cuts={cuts} />}
            onOpen={() => cuts.onPoint(null, [])}
          />
        </>
      )}
    </section>
  );
};
