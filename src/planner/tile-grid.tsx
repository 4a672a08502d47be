import './tiles.css';
import { Direction, RingA } from '../charts/marks.tsx';
import type { Shown } from '../state/shown.ts';
import type { OriginContext } from './origin.ts';
import { type Tile, tiles } from './tiles.ts';
import { WhereFrom } from './where-from.tsx';

interface TileGridProps {
  readonly context: OriginContext;
  readonly shown: Shown;
}

/** The four figures, two by two; each opens where it comes from. */
export const TileGrid = ({ context, shown }: TileGridProps) => (
  <div className="mv-tiles">
    {tiles(context, shown).map((tile) => (
      <div key={tile.id} className="mv-tile">
        <WhereFrom context={context} explain={tile.explain}>
          <span className="mv-tile-label">{tile.label}</span>
          <span className="mv-tile-value">
            {tile.value} <small>{tile.unit}</small>
          </span>
        </WhereFrom>
        {tile.against !== null && <Against against={tile.against} context={context} />}
      </div>
    ))}
  </div>
);

const Against = ({ against, context }: { readonly against: NonNullable<Tile['against']>; readonly context: OriginContext }) => (
  <WhereFrom context={context} explain={against.explain} className="mv-tile-against">
    <RingA />
    <span className="mv-hidden">{context.words.t('tile.before')} </span>
    {against.a}
    <Direction of={against.direction} />
    <span className="mv-hidden">, {context.words.t('tile.change')} </span>
    <strong>{against.change}</strong>
  </WhereFrom>
);
