import './tiles.css';
import { Direction, RingA } from '../charts/marks.tsx';
import type { Comparison, Estimate } from '../engine/estimate-types.ts';
import type { OriginContext } from './origin.ts';
import { type Tile, tiles } from './tiles.ts';
import { WhereFrom } from './where-from.tsx';

interface TileGridProps {
  readonly context: OriginContext;
  readonly estimate: Estimate;
  readonly comparison: Comparison | null;
}

/** The four figures, two by two; each opens where it comes from. */
export const TileGrid = ({ context, estimate, comparison }: TileGridProps) => (
  <div className="mv-tiles">
    {tiles(context, estimate, comparison).map((tile) => (
      <WhereFrom key={tile.id} context={context} explain={tile.explain} className="mv-tile">
        <span className="mv-tile-label">{tile.label}</span>
        <span className="mv-tile-value">
          {tile.value} <small>{tile.unit}</small>
        </span>
        {tile.against !== null && <Against against={tile.against} context={context} />}
      </WhereFrom>
    ))}
  </div>
);

const Against = ({ against, context }: { readonly against: NonNullable<Tile['against']>; readonly context: OriginContext }) => (
  <span className="mv-tile-against">
    <RingA />
    <span className="mv-hidden">{context.words.t('tile.before')} </span>
    {against.a}
    <Direction of={against.direction} />
    <span className="mv-hidden">, {context.words.t('tile.change')} </span>
    <strong>{against.change}</strong>
  </span>
);
