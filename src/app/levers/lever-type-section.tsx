import { useRef, useState } from 'react';
import type { Lever } from '../../dataset/schema/scenario.ts';
import { leverKey } from '../../state/scenario-choice.ts';
import { useWorkbenchWords } from '../scenarios/use-workbench-words.ts';
import { firstCountries } from './border.tsx';
import { LeverBuilder } from './lever-builder.tsx';
import type { LeverType } from './lever-form-types.ts';
import { leverForms } from './lever-forms.ts';
import { LeverGrounds } from './lever-grounds.tsx';
import { LeverRow } from './lever-row.tsx';
import { LiveLever, liveKey } from './live-lever.tsx';
import type { Names } from './option-name.ts';
import { moreCountries, passages } from './quick-controls.ts';
import type { LeverBoard } from './use-levers.ts';

interface LeverTypeSectionProps {
  readonly type: LeverType;
  readonly board: LeverBoard;
  readonly names: Names;
}

/** True for a lever that stands among the quick controls of borders and corridors already. */
const hasQuickControl = (lever: Lever): boolean => {
  switch (lever.type) {
    case 'close-country':
      return lever.minerals === undefined && [...firstCountries, ...moreCountries].includes(lever.country);
    case 'close-corridor':
      return true;
    case 'open-corridor':
      return true;
    case 'close-place':
      return passages.includes(lever.place);
    default:
      return false;
  }
};

/** Everything about one type of lever: the controls that are always there, the levers that B has, and the form of a new one. */
export const LeverTypeSection = ({ type, board, names }: LeverTypeSectionProps) => {
  const { t } = useWorkbenchWords();
  const summary = useRef<HTMLElement>(null);
  const [open, setOpen] = useState(false);
  const { live = [], whole = false, grounds } = leverForms[type];
  const liveKeys = new Set(live.map((control) => liveKey(type, control, board)));
  const others = board.b.levers.filter((lever) => lever.type === type && !liveKeys.has(leverKey(lever)) && !hasQuickControl(lever));
  return (
    <div className="mv-lever-type" data-type={type}>
      {live.map((control) => (
        <LiveLever key={JSON.stringify(control.settled)} type={type} control={control} board={board} names={names} />
      ))}
      {others.map((lever) => (
        <LeverRow key={leverKey(lever)} lever={lever} board={board} names={names} onRemoved={() => summary.current?.focus()} />
      ))}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary ref={summary}>{whole ? t('form.about', { what: t(`type.${type}.title`) }) : t(`type.${type}.title`)}</summary>
        <p className="mv-caption">{t(`type.${type}.meaning`)}</p>
        {open && whole ? <LeverGrounds grounds={grounds} draft={{}} dataset={board.dataset} /> : null}
        {open && !whole ? <LeverBuilder type={type} board={board} names={names} /> : null}
      </details>
    </div>
  );
};
