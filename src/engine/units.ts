/**
 * Units as types: a number that carries its unit cannot be handed to a function that wants another one.
 * Inside a formula the brand falls away; it is put back, by the constructor of its unit, where a result leaves.
 */

declare const unit: unique symbol;
type Quantity<U extends string> = number & { readonly [unit]: U };

type Days = Quantity<'d'>;
export type UsdPerTonne = Quantity<'USD/t'>;
export type UsdPerTonneHour = Quantity<'USD/t-h'>;

export const usdPerTonne = (value: number): UsdPerTonne => value as UsdPerTonne;
export const usdPerTonneHour = (value: number): UsdPerTonneHour => value as UsdPerTonneHour;

/** Hours of a year in the value of time: 365 days. */
export const hoursPerYear = 8760;

/** The engine counts hours, the screen shows days. */
export const daysOf = (value: number): Days => (value / 24) as Days;
