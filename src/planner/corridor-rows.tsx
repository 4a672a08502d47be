import { Shield } from '../charts/shield.tsx';
import { CardRows } from './card.tsx';
import { massPerYear } from './quantities.ts';
import type { CorridorTonnes } from './through-flows.ts';
import type { Words } from './words.ts';

/** Tonnes by corridor on a card, in B and in A where something is compared. */
export const CorridorRows = ({
  words,
  rows,
  before,
}: {
  readonly words: Words;
  readonly rows: readonly CorridorTonnes[];
  readonly before: readonly CorridorTonnes[] | null;
}) => {
  const { t } = words;
  const corridors = [...new Set([...rows, ...(before ?? [])].map((row) => row.corridor))];
  if (corridors.length === 0) return <p>{t('card.noFlow')}</p>;
  const tonnes = (from: readonly CorridorTonnes[], id: string) => from.find((row) => row.corridor === id)?.tonnes_y ?? 0;
  return (
    <CardRows
      rows={corridors.map((id) => ({
        key: id,
        label: (
          <span className="mv-card-corridor">
            <Shield corridor={id} /> {t(`names:corridor.${id}`)}
          </span>
        ),
        value: (
          <>
            {massPerYear(words, tonnes(rows, id))}
            {before !== null && <small> A: {massPerYear(words, tonnes(before, id))}</small>}
          </>
        ),
      }))}
    />
  );
};
