import { Fragment, useState } from 'react';
import type { BottleneckRow } from '../../engine/index.ts';
import { useStudy } from '../../state/use-study.ts';
import type { StudyWorld } from '../../worker/studies/types.ts';
import { massPerYear, sharePercent, twoFigures, usdLarge } from '../quantities.ts';
import { limitName } from '../reason-words.ts';
import { StudyBar } from '../study-bar.tsx';
import { WhereFrom } from '../where-from.tsx';
import { capitalise } from '../words.ts';
import { CutButton } from './cut-button.tsx';
import { HowCounted } from './how-counted.tsx';
import { explainBottleneck } from './leverage-origins.ts';
import { type Cuts, type LeverageContext, millions } from './leverage-words.ts';

interface BottleneckBlockProps {
  readonly context: LeverageContext;
  readonly world: StudyWorld;
  readonly cuts: Cuts;
}

/** Limits that the cargo meets, ranked by what a million tonnes more room would save. */
export const BottleneckBlock = ({ context, world, cuts }: BottleneckBlockProps) => {
  const { words } = context;
  const { t } = words;
  const [open, setOpen] = useState<string | null>(null);
  const run = useStudy('bottlenecks', { world }, { auto: true });
  return (
    <section className="mv-leverage-block">
      <h3>{t('leverage.bottleneck.title')}</h3>
      <p>{t('leverage.bottleneck.explain')}</p>
      <HowCounted context={context} block="bottleneck" />
      <StudyBar run={run} words={words} label={t('leverage.bottleneck.title')} />
      {run.answer === null ? null : (
        <table className="mv-leverage-table" aria-busy={run.status === 'running'}>
          <caption className="mv-hidden">{t('leverage.bottleneck.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('leverage.bottleneck.limit')}</th>
              {(['used', 'shadow', 'saving'] as const).map((column) => (
                <th key={column} scope="col">
                  <abbr title={t(`leverage.bottleneck.${column}Long`)}>{t(`leverage.bottleneck.${column}`)}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {run.answer.map((row) => {
              const name = capitalise(limitName(context, row.id));
              const isOpen = open === row.id;
              const figure = (text: string) => (
                <WhereFrom context={context} explain={() => explainBottleneck(context, row, name)}>
                  {text}
                </WhereFrom>
              );
              return (
                <Fragment key={row.id}>
                  <tr data-open={isOpen || undefined}>
                    <th scope="row">
                      <button type="button" className="mv-link" aria-expanded={isOpen} onClick={() => setOpen(isOpen ? null : row.id)}>
                        {name}
                      </button>
                    </th>
                    <td>{row.room_y > 0 ? figure(sharePercent(words, row.used_y / row.room_y)) : '–'}</td>
                    <td>{row.shadow_usd_per_unit > 0 ? figure(twoFigures(words, row.shadow_usd_per_unit)) : '–'}</td>
                    <td>{figure(millions(words, row.saving_usd_y))}</td>
                  </tr>
                  {isOpen ? (
                    <tr className="mv-leverage-detail">
                      <td colSpan={4}>
                        <BottleneckDetail context={context} row={row} name={name} cuts={cuts} />
                      </td>
                    </tr>
                  ) : null}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
};

interface BottleneckDetailProps extends Pick<BottleneckBlockProps, 'context' | 'cuts'> {
  readonly row: BottleneckRow;
  readonly name: string;
}

/** How much room a limit has, and what more or less of it is worth at least cost. */
export const BottleneckDetail = ({ context, row, name, cuts }: BottleneckDetailProps) => (
  <>
    <ul>
      {details(context, row).map((text) => (
        <li key={text}>
          <WhereFrom context={context} explain={() => explainBottleneck(context, row, name)}>
            {text}
          </WhereFrom>
        </li>
      ))}
    </ul>
    <CutButton context={context} id={`limit ${row.id}`} legs={row.legs} of={name} cuts={cuts} />
  </>
);

const details = ({ words }: LeverageContext, row: BottleneckRow): string[] => {
  const { t } = words;
  return [
    t(row.unit === 't' ? 'leverage.bottleneck.room' : 'leverage.bottleneck.roomContained', {
      room: massPerYear(words, row.room_y),
      used: massPerYear(words, row.used_y),
    }),
    t('leverage.bottleneck.byCost', {
      gain: twoFigures(words, row.gain_usd_per_unit),
      lose: row.lose_usd_per_unit === null ? '–' : twoFigures(words, row.lose_usd_per_unit),
      saving: usdLarge(words, row.least_cost_saving_usd_y),
    }),
  ];
};
