import type { Lever } from '../../dataset/schema/scenario.ts';

/** What the form of a lever is made of. */

export type LeverType = Lever['type'];

/** Lists that a field picks from. */
export type OptionList =
  | 'scope'
  | 'country'
  | 'origin'
  | 'corridor'
  | 'reluctance'
  | 'leg'
  | 'place'
  | 'mode'
  | 'scaleWhat'
  | 'quota'
  | 'permit'
  | 'service'
  | 'mineral'
  | 'stage'
  | 'product'
  | 'market'
  | 'site'
  | 'shipment';

export type Unit =
  | 'times'
  | 'percent'
  | 'percentYear'
  | 'percentOfCost'
  | 'usdPerTonne'
  | 'tonnesYear'
  | 'containedYear'
  | 'metres'
  | 'percentEach';

/** What holds without the lever: a number in the lever's own unit, a parameter of the model, or what the data say for each record. */
export type Usual = number | { readonly parameter: string } | 'data';

export interface NumberField {
  readonly kind: 'number';
  readonly path: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly unit: Unit;
  readonly usual: Usual;
  /** What a new lever begins with. */
  readonly start: number;
  /** The bounds follow the price of the product that the lever names. */
  readonly byPrice?: true;
  /** May be left out; the usual then holds. */
  readonly optional?: true;
  /** May be lifted altogether. */
  readonly canLift?: true;
}

export interface PickField {
  readonly kind: 'pick';
  readonly path: string;
  readonly list: OptionList;
  readonly optional?: true;
  /** What a new lever begins with, where it is not the first of the list. */
  readonly start?: string;
}

export interface ManyField {
  readonly kind: 'many';
  readonly path: string;
  readonly list: OptionList;
}

export interface SwitchField {
  readonly kind: 'switch';
  readonly path: string;
  readonly usual: boolean;
  readonly start: boolean;
}

export type LeverField = NumberField | PickField | ManyField | SwitchField;

/** Where the figures of a form come from; nothing where the lever is a supposition of the reader's alone. */
export interface Grounds {
  readonly parameters?: readonly string[];
  readonly rates?: readonly string[];
  /** The price on file of the product that the lever names, or the steps of its mineral. */
  readonly mineral?: 'price' | 'steps';
}

export const leverGroups = ['borders', 'network', 'speed', 'refining', 'markets', 'behaviour'] as const;
export type LeverGroup = (typeof leverGroups)[number];

export interface LeverForm {
  readonly group: LeverGroup;
  readonly fields: readonly LeverField[];
  readonly grounds: Grounds;
  /** Controls that are always there, each for one lever whose other fields are settled. */
  readonly live?: readonly LiveControl[];
  /** The live controls set every lever of the type: no form for another is needed. */
  readonly whole?: true;
}

export interface LiveControl {
  /** Name in the catalogue; the title of the type where it is missing. */
  readonly name: string;
  /** The settled fields, by path. */
  readonly settled: Readonly<Record<string, string>>;
  /** The one field that the control sets. */
  readonly path: string;
  readonly min?: number;
  readonly max?: number;
}
