import './notices.css';
import { useState } from 'react';
import { useResults } from '../state/results.ts';
import { Icon } from '../ui/icon.tsx';
import { useShellWords } from './words.ts';

/** What a link asked for and could not have, in sentences; goes away when dismissed. */
export const Notices = () => {
  const { t } = useShellWords();
  const problems = useResults((state) => state.linkProblems);
  const unknown = useResults((state) => state.unknownScenarios);
  const levers = useResults((state) => state.answer?.unknownLevers);
  const [dismissed, setDismissed] = useState('');
  // both sides may hold the same lever
  const lines = [
    ...new Set([
      ...unknown.map((id) => t('notice.unknownScenario', { id })),
      ...(levers ?? []).map(({ type, name }) => t('notice.unknownLever', { type, name })),
      ...problems.map(({ parameter, value }) => t('notice.linkProblem', { parameter, value })),
    ]),
  ];
  const all = lines.join('\n');
  if (lines.length === 0 || all === dismissed) return null;
  return (
    <div className="mv-notices" role="status">
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" className="mv-button mv-icon-button" aria-label={t('notice.dismiss')} onClick={() => setDismissed(all)}>
        <Icon name="close" />
      </button>
    </div>
  );
};
