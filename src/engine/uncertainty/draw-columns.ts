import { corridorIds } from '../../dataset/vocabulary.ts';
import { noTonnes } from '../compare.ts';
import type { Outcome } from './outcome.ts';
import { type Spread, spreadOf } from './spread.ts';

/** One figure over the draws, in two scenarios and between them; null where a scenario never has it. */
export interface FigureRange {
  /** See Outcome. */
  readonly id: string;
  /** At the middle values. */
  readonly middle: { readonly a: number | null; readonly b: number | null };
  readonly a: Spread | null;
  readonly b: Spread | null;
  /** Of B less A in the same draw, which is far narrower than the two ranges apart. */
  readonly difference: Spread | null;
  /** Part of the draws in which B is above A; those in which both are the same do not count. */
  readonly above: number | null;
}

/** Cost and time of a shipment over the draws. */
export interface ShipmentRange {
  readonly id: string;
  readonly cost_usd_per_t: FigureRange;
  readonly hours: FigureRange;
}

/**
 * The numbers of one scenario over the draws, a column each: thousands of small objects a draw would cost more than the estimate.
 * Column 0 is the one at the middle values; NaN where a draw lacks the number.
 */
export class DrawColumns {
  /** The draws and the middle one. */
  readonly length: number;
  readonly #columns = new Map<string, Float64Array>();
  readonly #figures: string[] = [];
  readonly #shipments: string[] = [];

  /** @param draws how many, the middle one not counted */
  constructor(draws: number) {
    this.length = draws + 1;
  }

  /** Takes the numbers of a draw over; 0 is the middle. */
  add(draw: number, outcome: Outcome): void {
    for (const [id, value] of outcome.figures) this.#set(id, draw, value, this.#figures);
    for (const { id, usdPerTonne, hours, carried } of outcome.shipments) {
      for (const [corridor, tonnes] of carried) this.#set(carriedColumn(id, corridor), draw, tonnes, null);
      this.#set(costColumn(id), draw, usdPerTonne ?? Number.NaN, null);
      this.#set(hoursColumn(id), draw, hours ?? Number.NaN, null);
      if (draw === 0) this.#shipments.push(id);
    }
  }

  get figures(): readonly string[] {
    return this.#figures;
  }

  /** Those that there are at the middle values. */
  get shipments(): readonly string[] {
    return this.#shipments;
  }

  column(name: string): Float64Array {
    return this.columnOrNone(name) ?? new Float64Array(this.length).fill(Number.NaN);
  }

  columnOrNone(name: string): Float64Array | undefined {
    return this.#columns.get(name);
  }

  #set(name: string, draw: number, value: number, names: string[] | null): void {
    let column = this.#columns.get(name);
    if (column === undefined) {
      column = new Float64Array(this.length).fill(Number.NaN);
      this.#columns.set(name, column);
      names?.push(name);
    }
    column[draw] = value;
  }
}

const costColumn = (shipment: string): string => `shipment-cost ${shipment}`;
const hoursColumn = (shipment: string): string => `shipment-hours ${shipment}`;
const carriedColumn = (shipment: string, corridor: string): string => `shipment-carried ${shipment} ${corridor}`;

/** Ranges of every figure that either scenario has, and with two of them the tonnes that change corridor between them. */
export function figureRanges(a: DrawColumns, b: DrawColumns | null): FigureRange[] {
  const ids = new Set([...a.figures, ...(b?.figures ?? [])]);
  const figures = [...ids].map((id) => rangeOf(id, a.column(id), b?.column(id) ?? null));
  return b === null ? figures : [...figures, rangeOf('rerouted_t_y', new Float64Array(a.length), reroutedColumn(a, b))];
}

/** Tonnes of all shipments that change corridor from A to B in the same draw, as `compare` counts them. */
function reroutedColumn(a: DrawColumns, b: DrawColumns): Float64Array {
  const rerouted = new Float64Array(a.length);
  for (const shipment of a.shipments.filter((id) => b.shipments.includes(id))) {
    const columns = corridorIds.map((corridor) => {
      const name = carriedColumn(shipment, corridor);
      return { before: a.columnOrNone(name), after: b.columnOrNone(name) };
    });
    for (let draw = 0; draw < a.length; draw++) {
      let gain = 0;
      let loss = 0;
      for (const { before, after } of columns) {
        const change = numberOrZero(after?.[draw]) - numberOrZero(before?.[draw]);
        if (change > 0) gain += change;
        else loss -= change;
      }
      const moved = Math.min(gain, loss);
      if (moved > noTonnes) rerouted[draw] = (rerouted[draw] ?? 0) + moved;
    }
  }
  return rerouted;
}

/** A corridor that carries nothing in a draw has no number there. */
const numberOrZero = (value: number | undefined): number => (value === undefined || Number.isNaN(value) ? 0 : value);

/** Ranges of every shipment that either scenario has at the middle values. */
export function shipmentRanges(a: DrawColumns, b: DrawColumns | null): ShipmentRange[] {
  const ids = new Set([...a.shipments, ...(b?.shipments ?? [])]);
  const range = (field: string, name: string): FigureRange => rangeOf(field, a.column(name), b?.column(name) ?? null);
  return [...ids].map((id) => ({
    id,
    cost_usd_per_t: range('cost_usd_per_t', costColumn(id)),
    hours: range('hours', hoursColumn(id)),
  }));
}

function rangeOf(id: string, a: Float64Array, b: Float64Array | null): FigureRange {
  const differences = b?.map((value, draw) => value - (a[draw] ?? Number.NaN)) ?? null;
  const drawn = differences === null ? [] : known(differences);
  return {
    id,
    middle: { a: orNull(a[0]), b: orNull(b?.[0]) },
    a: spreadOrNull(known(a)),
    b: b === null ? null : spreadOrNull(known(b)),
    difference: spreadOrNull(drawn),
    above: drawn.length === 0 ? null : drawn.filter((value) => value > 0).length / drawn.length,
  };
}

/** The numbers of the draws, without the middle and without gaps. */
const known = (column: Float64Array): number[] => [...column.subarray(1)].filter((value) => !Number.isNaN(value));
const spreadOrNull = (values: readonly number[]): Spread | null => (values.length === 0 ? null : spreadOf(values));
const orNull = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);
