import type { Dataset } from '../dataset/types.ts';
import type { ShipmentEstimate } from '../engine/estimate-types.ts';
import { toDecimals, toSignificant } from '../ui/format.ts';
import { siteShort } from './record-names.ts';
import { named, productName, type Words } from './words.ts';

/** Numbers with their units, as the panels write them. Two significant figures for what the model computes. */

/** A value and its unit apart, for tiles and columns that set them differently. */
export interface Quantity {
  readonly value: string;
  readonly unit: string;
}

export type MassUnit = 't' | 'kt' | 'Mt';

const tonnesIn: Record<MassUnit, number> = { t: 1, kt: 1e3, Mt: 1e6 };

/** The largest unit in which `tonnes` is at least one; t for nothing at all. */
export function massUnit(tonnes: number): MassUnit {
  const size = Math.abs(tonnes);
  // 999.6 kt would be written 1,000 kt: the next unit begins where two figures round up to it.
  if (size >= 995e3) return 'Mt';
  return size >= 995 ? 'kt' : 't';
}

/** Tonnes in a given unit, unrounded. */
export function inUnit(tonnes: number, unit: MassUnit): number {
  return tonnes / tonnesIn[unit];
}

/** Two significant figures, without hanging zeros: 136 is 140, 6.02 is 6, 0.304 is 0.3. */
export function twoFigures(words: Words, value: number): string {
  return trimmed(words, toSignificant(value, 2));
}

/** A figure of the tiles, of which the change must show: whole from ten on, one decimal below. */
export function figure(words: Words, value: number): string {
  return words.f.number(value, figureDecimals(value));
}

/** Decimals of such a figure; of two that are compared, take the larger one's. */
export function figureDecimals(value: number): number {
  return Math.abs(value) >= 10 ? 0 : 1;
}

/** Three significant figures, without hanging zeros: for rates and other set values. */
export function threeFigures(words: Words, value: number): string {
  return trimmed(words, toSignificant(value, 3));
}

/** As many decimals as the number has, six at most. */
function trimmed(words: Words, value: number): string {
  const decimals = [0, 1, 2, 3, 4, 5].find((count) => toDecimals(value, count) === value) ?? 6;
  return words.f.number(value, decimals);
}

/** `1.3` and `Mt`. */
export function mass(words: Words, tonnes: number): Quantity {
  const unit = massUnit(tonnes);
  return { value: twoFigures(words, inUnit(tonnes, unit)), unit: words.t(`unit.${unit}`) };
}

/** `1.3 Mt`. */
export function massText(words: Words, tonnes: number): string {
  const { value, unit } = mass(words, tonnes);
  return `${value}\u00a0${unit}`;
}

/** `1.3 Mt/y`. */
export function massPerYear(words: Words, tonnes_y: number): string {
  const unit = massUnit(tonnes_y);
  return `${twoFigures(words, inUnit(tonnes_y, unit))}\u00a0${words.t(`unit.${unit}PerYear`)}`;
}

/** `USD 140`. */
export function usd(words: Words, value: number): string {
  return words.t('money.usd', { value: twoFigures(words, value) });
}

/** `USD 140/t`. */
export function usdPerTonne(words: Words, value: number): string {
  return words.t('money.usdPerTonne', { value: twoFigures(words, value) });
}

/** `USD 1.2 bn`, `USD 340 m`, `USD 12,000`. */
export function usdLarge(words: Words, value: number): string {
  const size = Math.abs(value);
  if (size >= 995e6) return words.t('money.usdBillion', { value: twoFigures(words, value / 1e9) });
  if (size >= 1e6) return words.t('money.usdMillion', { value: twoFigures(words, value / 1e6) });
  return usd(words, value);
}

/** Hours as days: `13 days`, `2.5 days`. */
export function days(words: Words, hours: number): string {
  return `${twoFigures(words, hours / 24)}\u00a0${words.t('unit.days')}`;
}

/** Hours as hours under two days, days above: waits are told in hours, journeys in days. */
export function duration(words: Words, hours: number): string {
  return Math.abs(hours) < 48 ? `${twoFigures(words, hours)}\u00a0${words.t('unit.hours')}` : days(words, hours);
}

/** `5,600 km`. */
export function kilometres(words: Words, km: number): string {
  return `${kilometreNumber(words, km)}\u00a0${words.t('unit.km')}`;
}

/** `5,600`, `127`, `3.5`: three figures at most, whole from ten on. Lengths are measured and not modelled. */
export function kilometreNumber(words: Words, km: number): string {
  return trimmed(words, km >= 10 ? Math.round(toSignificant(km, 3)) : toDecimals(km, 1));
}

/** `57 %`, and `<1 %` for what would round to nothing without being nothing. */
export function sharePercent(words: Words, share: number): string {
  return share > 0 && share < 0.005 ? words.t('unit.underOnePercent') : words.f.percent(share);
}

/** `Balkhash – China, centre and east: copper cathode (grade A)`. */
export function flowName(words: Words, dataset: Dataset, flow: ShipmentEstimate): string {
  return `${siteShort(words, dataset, flow.site)} – ${marketName(words, flow.market)}: ${productName(words, flow.product)}`;
}

/** Name of a market in the reader's language. */
export function marketName(words: Words, market: string): string {
  return named(words, 'market', market);
}
