import './shield.css';
import type { CorridorId } from '../dataset/vocabulary.ts';
import { corridorMeta } from '../ui/tokens/lines.ts';

/** The letter that travels with a corridor's line. Hollow where the way is planned. A corridor without a letter keeps the room free. */
export const Shield = ({ corridor, hollow = false }: { readonly corridor: CorridorId; readonly hollow?: boolean }) => {
  const letter = corridorMeta[corridor].shield;
  if (!letter) return <span className="mv-shield" aria-hidden="true" />;
  const colour = `var(--corridor-${corridor})`;
  return (
    <span
      className="mv-shield"
      style={hollow ? { color: colour, borderColor: colour, background: 'var(--panel)' } : { background: colour, borderColor: colour }}
      aria-hidden="true"
    >
      {letter}
    </span>
  );
};
