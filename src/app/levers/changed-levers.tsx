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
  return (
    <div className="mv-lever-changes">
      <p>
        <strong>{t('levers.changed', { count: differences.length })}</strong>
        {' · '}
        <button type="button" className="mv-text-button" aria-label={t('levers.resetLong')} onClick={() => chooseB(null)}>
          {t('levers.reset')}
        </button>
      </p>
      <ul aria-label={t('levers.list')}>
        {differences.map((difference) => (
          <li key={difference.key}>
            <span>{difference.sentence}</span>
            <button type="button" className="mv-button mv-icon-button" aria-label={difference.action} onClick={difference.undo}>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
