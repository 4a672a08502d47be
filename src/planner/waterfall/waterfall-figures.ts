import type { Words } from '../words.ts';

/** The figures that a waterfall can be drawn of; all of them come from the same runs. */
export const waterfallFigures = [
  'cost_usd_per_t',
  'days_mean',
  'stranded_t_y',
  'netback_usd_y',
  'freight_share_of_value',
  'co2e_t_y',
  'hhi',
  'corridor.middle',
  'transit.RU',
  'transit.CN',
] as const;

export type WaterfallFigure = (typeof waterfallFigures)[number];

/** A figure as text, with its sign where it is a change. */
export function waterfallText(words: Words, figure: WaterfallFigure, value: number, signed: boolean): string {
  const { f } = words;
  const number = (amount: number, decimals: number): string => (signed ? f.signed(amount, decimals) : f.number(amount, decimals));
  switch (figure) {
    case 'cost_usd_per_t':
    case 'days_mean':
      return number(value, 2);
    case 'stranded_t_y':
    case 'co2e_t_y':
      return number(value / 1e3, 1);
    case 'netback_usd_y':
      return number(value / 1e6, 1);
    case 'hhi':
      return number(value, 3);
    default:
      return number(value * 100, 2);
  }
}
