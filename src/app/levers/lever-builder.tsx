import { useState } from 'react';
import { leverKey } from '../../state/scenario-choice.ts';
import { useWorkbenchWords } from '../scenarios/use-workbench-words.ts';
import { FieldControl } from './field-control.tsx';
import { type Draft, leverOf, settle, startDraft, withField } from './lever-draft.ts';
import type { LeverType } from './lever-form-types.ts';
import { leverForms } from './lever-forms.ts';
import { LeverGrounds } from './lever-grounds.tsx';
import type { Names } from './option-name.ts';
import type { LeverBoard } from './use-levers.ts';

interface LeverBuilderProps {
  readonly type: LeverType;
  readonly board: LeverBoard;
  readonly names: Names;
}

/** The fields of a new lever, what they rest on, and the button that puts it in. */
export const LeverBuilder = ({ type, board, names }: LeverBuilderProps) => {
  const { t } = useWorkbenchWords();
  const { fields, grounds } = leverForms[type];
  const [draft, setDraft] = useState<Draft>(() => startDraft(type, board.dataset));
  const reading = leverOf(type, draft);
  const there = 'value' in reading && board.find(leverKey(reading.value)) !== undefined;
  return (
    <div className="mv-lever-form">
      {fields.map((field) => (
        <FieldControl
          key={field.path}
          field={field}
          draft={draft}
          names={names}
          onField={(path, value) => setDraft(settle(type, draft, withField(draft, path, value), board.dataset))}
        />
      ))}
      {'expected' in reading ? <p className="mv-lever-problem">{t('form.expected', { expected: reading.expected })}</p> : null}
      <button
        type="button"
        className="mv-button"
        disabled={'expected' in reading}
        onClick={() => 'value' in reading && board.put(reading.value)}
      >
        {t(there ? 'form.replace' : 'form.add')}
      </button>
      <LeverGrounds grounds={grounds} draft={draft} dataset={board.dataset} />
    </div>
  );
};
