import { Direction, RingA } from '../../charts/marks.tsx';
import type { Spread } from '../../engine/index.ts';
import type { DrawnRanges } from '../../worker/studies/draws.ts';
import type { OriginContext } from '../origin.ts';
import { figureDecimals } from '../quantities.ts';
import type { Tile } from '../tiles.ts';
import { type Explain, WhereFrom } from '../where-from.tsx';
import { rowOf } from './figures.ts';
import { explainRange } from './range-origins.ts';

/** The figure of the draws that a tile shows. */
const figureOfTile: Readonly<Record<Tile['id'], string>> = {
  cost: 'totals/cost_usd_per_t',
  days: 'totals/days_mean',
  rerouted: 'rerouted_t_y',
  transit: 'country/RU/transit_share_tonnes',
  stranded: 'totals/stranded_t_y',
};

interface TileRangeProps {
  readonly context: OriginContext;
  readonly tile: Tile;
  readonly ranges: DrawnRanges;
}

/** P10 to P90 of a tile's figure, of A's and of the change; nothing where the draws do not have it. */
export const TileRange = ({ context, tile, ranges }: TileRangeProps) => {
  const { words } = context;
  const { t, f } = words;
  const figure = ranges.figures.find(({ id }) => id === figureOfTile[tile.id]);
  const row = figure === undefined ? null : rowOf(words, ranges.b !== null, figure);
  if (row === null) return null;
  // as fine as the tile's own figure; its unit goes without saying
  const decimals = row.middle === null || row.middle === 0 ? row.decimals : Math.max(row.decimals, figureDecimals(row.middle));
  const unit = row.unit === tile.unit || row.unit === '%' ? '' : `\u00a0${row.unit}`;
  const percent = row.unit === '%' ? '\u00a0%' : '';
  const from = ({ p10, p90 }: Spread): string => {
    const [low, high] = [f.number(p10, decimals), f.number(p90, decimals)];
    return `${low === high ? low : f.range(p10, p90, decimals)}${percent}${unit}`;
  };
  const change = ({ p10, p90 }: Spread): string => {
    const [low, high] = [f.signed(p10, decimals), f.signed(p90, decimals)];
    return `${low === high ? low : `${low}\u2026${high}`}${percent}${unit}`;
  };
  // what takes another way is counted from A: A's is nothing and the change is the figure itself
  const against = tile.id === 'rerouted' ? null : { a: row.a, difference: row.difference };
  const explain: Explain = (origins) => {
    const origin = explainRange(context, ranges, row, tile.explain(origins));
    const skew = t('ranges.skew', { variables: f.number(ranges.variables) });
    return { ...origin, note: origin.note === undefined ? skew : `${origin.note} ${skew}` };
  };
  return (
    <WhereFrom context={context} explain={explain} className="mv-tile-range">
      <span>
        <span className="mv-hidden">{t('ranges.bandOf', { figure: tile.label })} </span>
        {from(row.b)}
      </span>
      {against !== null && against.a !== null && (
        <span>
          <RingA />
          <span className="mv-hidden">, {t('ranges.bandA')} </span>
          {from(against.a)}
        </span>
      )}
      {against !== null && against.difference !== null && (
        <span className="mv-tile-range-change">
          <Direction of={Math.sign(against.difference.p50)} />
          <span className="mv-hidden">, {t('ranges.change')} </span>
          {change(against.difference)}
        </span>
      )}
    </WhereFrom>
  );
};
