import { useRef } from 'react';
import type { Lever } from '../../dataset/schema/scenario.ts';
import { useAppState } from '../../state/app-state.ts';
import { leverKey } from '../../state/scenario-choice.ts';
import { Icon } from '../../ui/icon.tsx';
import { useShellWords } from '../words.ts';
import { leverSentence, type RecordName } from './lever-sentence.ts';
import type { LeverBoard } from './use-levers.ts';

interface Difference {
  readonly key: string;
  readonly sentence: string;
  readonly action: string;
  readonly undo: () => void;
}

/** What B has otherwise than A, each with a way back. */
export const ChangedLevers = ({ board, recordName }: { readonly board: LeverBoard; readonly recordName: RecordName }) => {
  const words = useShellWords();
  const { t } = words;
  const chooseB = useAppState((state) => state.chooseB);
  const { a, b, changed } = board;
  const sentence = (lever: Lever): string => leverSentence(words, lever, recordName);
  const before = new Map(a.levers.map((lever) => [leverKey(lever), lever]));
  const own: Difference[] = b.levers
    .filter((lever) => changed.has(leverKey(lever)))
    .map((lever) => {
      const key = leverKey(lever);
      const other = before.get(key);
      return {
        key,
        sentence: sentence(lever),
        action: t('levers.remove', { lever: sentence(lever) }),
        undo: () => (other ? board.put(other) : board.remove(key)),
      };
    });
  const lost: Difference[] = a.levers
    .filter((lever) => board.find(leverKey(lever)) === undefined)
    .map((lever) => ({
      key: leverKey(lever),
      sentence: t('levers.inA', { lever: sentence(lever) }),
      action: t('levers.restore', { lever: sentence(lever) }),
      undo: () => board.put(lever),
    }));
  const differences = [...own, ...lost];
  const head = useRef<HTMLParagraphElement>(null);
  /** The button that was pressed goes away with its line: the focus goes to the head of the list, or to the panel when no line is left. */
  const acted = (act: () => void) => (): void => {
    act();
    window.requestAnimationFrame(() => (head.current ?? document.getElementById('levers') ?? document.getElementById('results'))?.focus());
  };
  return (
    <div className="mv-lever-changes">
      <p ref={head} tabIndex={-1}>
        <strong>{t('levers.changed', { count: differences.length })}</strong>
        {' · '}
        <button type="button" className="mv-text-button" aria-label={t('levers.resetLong')} onClick={acted(() => chooseB(null))}>
          {t('levers.reset')}
        </button>
      </p>
      <ul aria-label={t('levers.list')}>
        {differences.map((difference) => (
          <li key={difference.key}>
            <span title={difference.sentence}>{difference.sentence}</span>
            <button type="button" className="mv-button mv-icon-button" aria-label={difference.action} onClick={acted(difference.undo)}>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
