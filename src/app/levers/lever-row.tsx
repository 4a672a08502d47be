import type { Lever } from '../../dataset/schema/scenario.ts';
import { leverKey } from '../../state/scenario-choice.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWorkbenchWords } from '../scenarios/use-workbench-words.ts';
import { FieldControl } from './field-control.tsx';
import { draftOf, leverOf, withField } from './lever-draft.ts';
import { leverForms } from './lever-forms.ts';
import { leverSentence } from './lever-sentence.ts';
import { ChangedMark } from './mark.tsx';
import type { Names } from './option-name.ts';
import type { LeverBoard } from './use-levers.ts';

interface LeverRowProps {
  readonly lever: Lever;
  readonly board: LeverBoard;
  readonly names: Names;
  readonly onRemoved: () => void;
}

/** A lever that B has: what it does, its numbers to be changed, and the way to take it out. */
export const LeverRow = ({ lever, board, names, onRemoved }: LeverRowProps) => {
  const { t } = useWorkbenchWords();
  const key = leverKey(lever);
  const draft = draftOf(lever);
  const sentence = leverSentence(names.words, lever, names.recordName);
  const numbers = leverForms[lever.type].fields.filter(
    (field) => field.kind === 'switch' || (field.kind === 'number' && draft[field.path] !== undefined),
  );
  return (
    <div className="mv-lever-set">
      <p className="mv-lever-set-name">
        <span>
          <ChangedMark changed={board.changed.has(key)} label={t('shell:levers.mark')} /> {sentence}
        </span>
        <button
          type="button"
          className="mv-button mv-icon-button"
          aria-label={t('form.remove', { lever: sentence })}
          onClick={() => {
            board.remove(key);
            onRemoved();
          }}
        >
          <Icon name="close" />
        </button>
      </p>
      {numbers.map((field) => (
        <FieldControl
          key={field.path}
          field={field}
          draft={draft}
          names={names}
          onField={(path, value) => {
            const reading = leverOf(lever.type, withField(draft, path, value));
            if ('value' in reading) board.put(reading.value);
          }}
        />
      ))}
    </div>
  );
};
