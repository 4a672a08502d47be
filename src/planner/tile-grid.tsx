import './tiles.css';
import { Suspense, useState } from 'react';
import { Direction, RingA } from '../charts/marks.tsx';
import { lazyPart } from '../i18n/lazy-part.ts';
import type { Shown } from '../state/shown.ts';
import { whenIdle } from '../ui/when-idle.ts';
import type { OriginContext } from './origin.ts';
import type { TileRanges } from './ranges/tile-draws.tsx';
import { type Tile, tiles } from './tiles.ts';
import { WhereFrom } from './where-from.tsx';

const TileDraws = lazyPart('ranges', async () => {
  await whenIdle();
  return (await import('./ranges/tile-draws.tsx')).TileDraws;
});

interface TileGridProps {
  readonly context: OriginContext;
  readonly shown: Shown;
}

/** The four figures, two by two; each opens where it comes from. Ranges follow in the room that is kept for them. */
export const TileGrid = ({ context, shown }: TileGridProps) => {
  const [ranges, setRanges] = useState<TileRanges | null>(null);
  const current = ranges?.estimate === shown.estimate && ranges.reference === shown.reference ? ranges.of : {};
  return (
    <>
      <div className={shown.reference ? 'mv-tiles mv-tiles-compared' : 'mv-tiles'}>
        {tiles(context, shown).map((tile) => (
          <div key={tile.id} className="mv-tile">
            <WhereFrom context={context} explain={tile.explain}>
              <span className="mv-tile-label">{tile.label}</span>
              <span className="mv-tile-value">
                {tile.value} <small>{tile.unit}</small>
              </span>
            </WhereFrom>
            {tile.against !== null && <Against against={tile.against} context={context} />}
            <div className="mv-tile-room">{current[tile.id]}</div>
          </div>
        ))}
      </div>
      <div className="mv-tile-draws-room">
        <Suspense fallback={null}>
          <TileDraws context={context} shown={shown} onRanges={setRanges} />
        </Suspense>
      </div>
    </>
  );
};

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
