import type { LeverOf } from '../../dataset/schema/scenario.ts';
import { leverKey } from '../../state/scenario-choice.ts';
import { Slider } from '../../ui/slider.tsx';
import { useShellWords } from '../words.ts';
import { ChangedMark } from './mark.tsx';
import { ScaleBuilder } from './scale-builder.tsx';
import { type ScaleRow, scaleRows } from './scale-rows.ts';
import type { LeverBoard } from './use-levers.ts';

const leverOf = ({ what, on }: ScaleRow, factor: number): LeverOf<'scale'> => ({ type: 'scale', what, factor, on });

const Row = ({ board, row }: { readonly board: LeverBoard; readonly row: ScaleRow }) => {
  const { t } = useShellWords();
  const key = leverKey(leverOf(row, 1));
  const lever = board.find(key);
  const percent = lever?.type === 'scale' ? Math.round(lever.factor * 100) : 100;
  return (
    <Slider
      label={
        <>
          <ChangedMark changed={board.changed.has(key)} label={t('levers.mark')} />
          {t(`speed.row.${row.name}`)}
        </>
      }
      value={percent}
      min={row.min}
      max={row.max}
      step={5}
      unit={t('speed.ofBaseline')}
      onChange={(value) => (value === 100 ? board.remove(key) : board.put(leverOf(row, value / 100)))}
    />
  );
};

/** What a way costs, how long it takes and how much it carries, against today. */
export const SpeedGroup = ({ board }: { readonly board: LeverBoard }) => {
  const { t } = useShellWords();
  return (
    <section className="mv-lever-group">
      <h3>{t('speed.title')}</h3>
      {scaleRows.map((row) => (
        <Row key={row.name} board={board} row={row} />
      ))}
      <details>
        <summary>{t('speed.build')}</summary>
        <ScaleBuilder board={board} />
      </details>
    </section>
  );
};
