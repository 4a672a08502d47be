import { memo, Suspense } from 'react';
import type { CorridorId } from '../../dataset/vocabulary.ts';
import { lazyPart } from '../../i18n/lazy-part.ts';
import { Switch } from '../../ui/switch.tsx';
import { Shield } from '../shield.tsx';
import { nameOf, useShellWords } from '../words.ts';
import { fetchFurtherLevers } from './fetch-further-levers.ts';
import { ChangedMark } from './mark.tsx';
import type { LeverBoard } from './use-levers.ts';

/** Ways out that carry cargo today. */
export const runningCorridors = ['northern', 'middle', 'eastern', 'southern', 'instc'] as const satisfies readonly CorridorId[];

export const keyOf = (corridor: CorridorId): string => `corridor:${corridor}`;
type Props = { readonly board: LeverBoard };

export const CorridorName = ({ board, corridor }: Props & { readonly corridor: CorridorId }) => {
  const { t } = useShellWords();
  return (
    <span className="mv-lever-name">
      <ChangedMark changed={board.changed.has(keyOf(corridor))} label={t('levers.mark')} />
      <Shield corridor={corridor} />
      {nameOf(t, 'corridor', corridor)}
    </span>
  );
};

const Running = ({ board, corridor }: Props & { readonly corridor: CorridorId }) => (
  <Switch
    label={<CorridorName board={board} corridor={corridor} />}
    checked={board.find(keyOf(corridor))?.type !== 'close-corridor'}
    onChange={(open) => (open ? board.remove(keyOf(corridor)) : board.put({ type: 'close-corridor', corridor }))}
  />
);

/** Planned railways, straits and ports: fetched when the first view stands. */
const MoreCorridors = lazyPart('workbench', () => fetchFurtherLevers().then((levers) => levers.MoreCorridors));

/** Corridors open or shut, planned railways early, straits and ports shut. */
export const CorridorsGroup = memo(function CorridorsGroup({
  board,
  recordName,
}: Props & { readonly recordName: (kind: 'place', id: string) => string }) {
  const { t } = useShellWords();
  return (
    <section className="mv-lever-group">
      <h3>{t('corridors.title')}</h3>
      {runningCorridors.map((corridor) => (
        <Running key={corridor} board={board} corridor={corridor} />
      ))}
      <Suspense fallback={null}>
        <MoreCorridors board={board} recordName={recordName} />
      </Suspense>
    </section>
  );
});
