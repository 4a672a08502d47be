import { leverKey } from '../../state/scenario-choice.ts';
import { Switch } from '../../ui/switch.tsx';
import { useWorkbenchWords } from '../scenarios/use-workbench-words.ts';
import { boundsOf, draftOf, leverOf, startDraft, usualOf, withField } from './lever-draft.ts';
import type { LeverType, LiveControl } from './lever-form-types.ts';
import { leverForms } from './lever-forms.ts';
import { ChangedMark } from './mark.tsx';
import { NumberControl } from './number-control.tsx';
import { type Names, optionName } from './option-name.ts';
import type { LeverBoard } from './use-levers.ts';

/** Key of the lever that a control sets; null where the dataset lacks what it is about. */
export const liveKey = (type: LeverType, control: LiveControl, board: LeverBoard): string | null => {
  const reading = leverOf(type, startDraft(type, board.dataset, control.settled));
  return 'value' in reading ? leverKey(reading.value) : null;
};

interface LiveLeverProps {
  readonly type: LeverType;
  readonly control: LiveControl;
  readonly board: LeverBoard;
  readonly names: Names;
}

/** A control that is always there: it puts its lever in, and takes it out where what holds anyway is set. */
export const LiveLever = ({ type, control, board, names }: LiveLeverProps) => {
  const { t } = useWorkbenchWords();
  const start = startDraft(type, board.dataset, control.settled);
  const key = liveKey(type, control, board);
  const field = leverForms[type].fields.find(({ path }) => path === control.path);
  if (key === null || !field || field.kind === 'pick' || field.kind === 'many') return null;
  const lever = board.find(key);
  const value = lever ? draftOf(lever)[field.path] : undefined;
  const { settled } = control;
  const corridor = settled.corridor ?? settled['on.corridor'];
  const label = (
    <>
      <ChangedMark changed={board.changed.has(key)} label={t('shell:levers.mark')} />
      {t(`live.${control.name}`, {
        corridor: corridor ? optionName(names, 'corridor', corridor) : '',
        mineral: settled.mineral ? optionName(names, 'mineral', settled.mineral) : '',
        from: settled.from ? optionName(names, 'stage', settled.from) : '',
        to: settled.to ? optionName(names, 'stage', settled.to) : '',
      })}
    </>
  );
  const set = (wanted: number | boolean | null | undefined, usual: number | boolean | null): void => {
    const reading = leverOf(type, withField(start, field.path, wanted));
    if (wanted === undefined || wanted === usual) board.remove(key);
    else if ('value' in reading) board.put(reading.value);
  };
  if (field.kind === 'switch') {
    return (
      <Switch
        label={<span className="mv-lever-name">{label}</span>}
        checked={typeof value === 'boolean' ? value : field.usual}
        onChange={(on) => set(on, field.usual)}
      />
    );
  }
  const usual = usualOf(field, start, board.dataset);
  const bounds = boundsOf(field, start, board.dataset);
  return (
    <NumberControl
      field={field}
      label={label}
      bounds={{ ...bounds, min: control.min ?? bounds.min, max: control.max ?? bounds.max, start: usual ?? bounds.start }}
      usual={usual}
      value={typeof value === 'number' || value === null ? value : undefined}
      onChange={(number) => set(number, usual)}
    />
  );
};
