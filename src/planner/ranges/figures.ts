import { type CorridorId, corridorIds } from '../../dataset/vocabulary.ts';
import type { Estimate } from '../../engine/estimate-types.ts';
import type { FigureRange, Spread } from '../../engine/index.ts';
import { toDecimals } from '../../ui/format.ts';
import type { DrawnRanges } from '../../worker/studies/draws.ts';
import type { OriginContext } from '../origin.ts';
import { figureDecimals, inUnit, type MassUnit, massUnit } from '../quantities.ts';
import type { Explain } from '../where-from.tsx';
import { countryName, type Words } from '../words.ts';

/** How a figure of the draws is written. */
interface FigureStyle {
  readonly label: string;
  readonly unit: string;
  /** From the engine's unit to the shown one. */
  readonly scale: number;
}

/** The figures that have a row of their own, whatever they come to. */
export const mainFigures = [
  'totals/cost_usd_per_t',
  'totals/days_mean',
  'totals/freight_share_of_value',
  'totals/netback_usd_y',
  'totals/stranded_t_y',
  'totals/co2e_t_y',
  'effective_routes',
  'country/RU/transit_share_tonnes',
  'country/CN/transit_share_tonnes',
] as const;

export const corridorFigure = (id: CorridorId): string => `corridor/${id}/share_tonnes`;

/** Figures that a tornado can be asked of. */
export const tornadoFigures: readonly string[] = [...mainFigures, ...corridorIds.map(corridorFigure)];

/** Label, unit and scale of a figure. */
export function figureStyle(words: Words, id: string, mass: MassUnit = 'kt'): FigureStyle {
  const { t } = words;
  const share = { unit: '%', scale: 100 };
  const tonnes = { unit: t(`unit.${mass}PerYear`), scale: inUnit(1, mass) };
  switch (id) {
    case 'totals/cost_usd_per_t':
      return { label: t('tile.cost'), unit: t('unit.usdPerTonne'), scale: 1 };
    case 'totals/days_mean':
      return { label: t('tile.days'), unit: t('unit.days'), scale: 1 };
    case 'totals/freight_share_of_value':
      return { label: t('ranges.freightShare'), ...share };
    case 'totals/netback_usd_y':
      return { label: t('ranges.netback'), unit: t('ranges.usdBillion'), scale: 1e-9 };
    case 'totals/stranded_t_y':
      return { label: t('tile.stranded'), ...tonnes };
    case 'totals/co2e_t_y':
      return { label: t('ranges.emissions'), ...tonnes };
    case 'rerouted_t_y':
      return { label: t('tile.rerouted'), ...tonnes };
    case 'effective_routes':
      return { label: t('ranges.effectiveRoutes'), unit: '', scale: 1 };
  }
  const [kind, of = ''] = id.split('/');
  if (kind === 'corridor') return { label: t('ranges.byCorridor', { corridor: t(`names:corridor.${of}`) }), ...share };
  return { label: t('ranges.through', { country: countryName(words, of) }), ...share };
}

/** One row of the table of figures, numbers still numbers but in the shown unit. */
export interface RangeRow {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly decimals: number;
  /** The compared scenario; null when nothing is compared. */
  readonly a: Spread | null;
  /** The shown scenario. */
  readonly b: Spread;
  readonly difference: Spread | null;
  /** The shown scenario with every quantity at its middle. */
  readonly middle: number | null;
  /** Part of the draws in which B is above A. */
  readonly above: number | null;
}

/**
 * A figure as a row. With one scenario drawn it is the shown one.
 *
 * @returns null where the shown scenario never has the figure
 */
export function rowOf(words: Words, compared: boolean, figure: FigureRange): RangeRow | null {
  const b = compared ? figure.b : figure.a;
  const a = compared ? figure.a : null;
  if (b === null) return null;
  const largest = Math.max(...[a, b].flatMap((spread) => (spread === null ? [] : [Math.abs(spread.p10), Math.abs(spread.p90)])));
  const { label, unit, scale } = figureStyle(words, figure.id, massUnit(largest));
  const scaled = (spread: Spread | null): Spread | null =>
    spread === null ? null : { p10: spread.p10 * scale, p50: spread.p50 * scale, p90: spread.p90 * scale };
  const middle = compared ? figure.middle.b : figure.middle.a;
  return {
    id: figure.id,
    label,
    unit,
    decimals: decimalsOf(largest * scale, compared ? scaled(figure.difference) : null),
    a: scaled(a),
    b: scaled(b) ?? b,
    difference: compared ? scaled(figure.difference) : null,
    middle: middle === null ? null : middle * scale,
    above: compared ? figure.above : null,
  };
}

/** Decimals of a row: those of its largest figure, and one more where both ends of the change would read the same. */
function decimalsOf(largest: number, difference: Spread | null): number {
  const decimals = figureDecimals(largest);
  if (difference === null || difference.p10 === difference.p90) return decimals;
  return toDecimals(difference.p10, decimals) === toDecimals(difference.p90, decimals) ? decimals + 1 : decimals;
}

/** Share of tonnes under which a corridor is left out of the table. */
const leastShare = 0.005;

/** The rows of the table: the main figures, then the corridors that carry something in one draw out of ten. */
export function rangeRows(words: Words, ranges: DrawnRanges): readonly RangeRow[] {
  const compared = ranges.b !== null;
  const byId = new Map(ranges.figures.map((figure) => [figure.id, figure]));
  const carries = (id: string): boolean => {
    const figure = byId.get(id);
    return Math.max(figure?.a?.p90 ?? 0, figure?.b?.p90 ?? 0) >= leastShare;
  };
  return [...mainFigures, ...corridorIds.map(corridorFigure).filter(carries)].flatMap((id) => {
    const figure = byId.get(id);
    return (figure === undefined ? null : rowOf(words, compared, figure)) ?? [];
  });
}

/** Where the middle value of a figure comes from. */
export function figureOrigin(context: OriginContext, estimate: Estimate, id: string): Explain {
  switch (id) {
    case 'totals/cost_usd_per_t':
    case 'totals/freight_share_of_value':
      return (origins) => origins.explainCost(context, estimate);
    case 'totals/days_mean':
      return (origins) => origins.explainDays(context, estimate);
    case 'totals/stranded_t_y':
      return (origins) => origins.explainStranded(context, estimate);
    case 'effective_routes':
      return (origins) => origins.explainConcentration(context, estimate);
    case 'country/RU/transit_share_tonnes':
      return (origins) => origins.explainTransit(context, estimate, 'RU');
    case 'country/CN/transit_share_tonnes':
      return (origins) => origins.explainTransit(context, estimate, 'CN');
    case 'totals/co2e_t_y':
      return (origins) => origins.explainEmissions(context, estimate);
    case 'totals/netback_usd_y':
      return (origins) => origins.explainNetbackInAll(context, estimate);
    default: {
      const corridor = corridorIds.find((one) => corridorFigure(one) === id);
      if (corridor === undefined) return (origins) => origins.explainCost(context, estimate);
      const tonnes = estimate.corridors.find((one) => one.id === corridor)?.tonnes_y ?? 0;
      return (origins) => origins.explainCorridor(context, estimate, { by: 'all' }, corridor, tonnes);
    }
  }
}
