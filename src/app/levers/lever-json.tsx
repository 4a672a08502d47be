import { useEffect, useId, useState } from 'react';
import { readLevers } from '../../state/link-values.ts';
import { useShellWords } from '../words.ts';
import type { LeverBoard } from './use-levers.ts';

/** The levers as text, for what has no control of its own and for those who would rather write. */
export const LeverJson = ({ board }: { readonly board: LeverBoard }) => {
  const { t } = useShellWords();
  const id = useId();
  const current = JSON.stringify(board.b.levers, null, 1);
  const [text, setText] = useState(current);
  const [problems, setProblems] = useState<readonly { readonly value: string; readonly expected: string }[]>([]);
  useEffect(() => {
    setText(current);
    setProblems([]);
  }, [current]);
  const apply = (): void => {
    const reading = readLevers(text);
    setProblems(reading.problems);
    if (reading.problems.length === 0) board.replaceAll(reading.levers);
  };
  return (
    <details className="mv-lever-group">
      <summary>{t('json.title')}</summary>
      <p className="mv-caption">{t('json.explain')}</p>
      <label className="mv-hidden" htmlFor={id}>
        {t('json.label')}
      </label>
      <textarea
        id={id}
        className="mv-lever-json"
        rows={8}
        spellCheck={false}
        value={text}
        aria-invalid={problems.length > 0}
        aria-describedby={`${id}-problems`}
        onChange={(event) => setText(event.target.value)}
      />
      <div id={`${id}-problems`} role="status">
        {problems.map((problem) => (
          <p key={`${problem.value}${problem.expected}`} className="mv-lever-problem">
            {t('json.problem', problem)}
          </p>
        ))}
      </div>
      <button type="button" className="mv-button" disabled={text === current} onClick={apply}>
        {t('json.apply')}
      </button>
    </details>
  );
};
