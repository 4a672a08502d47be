import './shield.css';
import type { CorridorId } from '../dataset/vocabulary.ts';
import { corridorColour, shieldLetters } from './colours.ts';

interface ShieldProps {
  readonly corridor: CorridorId;
  /** Name of the corridor, for the tooltip and for screen readers; leave it out where the name stands beside the shield. */
  readonly name?: string;
}

/** The letter shield of a corridor, as on the map's lines. */
export const Shield = ({ corridor, name }: ShieldProps) => {
  const letter = shieldLetters[corridor];
  return (
    <span
      className="mv-shield"
      data-plain={letter === undefined || undefined}
      style={{ background: corridorColour(corridor) }}
      title={name}
    >
      <span aria-hidden="true">{letter}</span>
      {name !== undefined && <span className="mv-hidden">{name}</span>}
    </span>
  );
};
