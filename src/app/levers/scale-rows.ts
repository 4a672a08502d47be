import type { LeverOf } from '../../dataset/schema/scenario.ts';

/** A scale lever that the form offers at once, with the range of its slider in per cent of today. */
export interface ScaleRow {
  readonly name: string;
  readonly what: LeverOf<'scale'>['what'];
  readonly on: LeverOf<'scale'>['on'];
  readonly min: number;
  readonly max: number;
}

/** The changes that the debate on corridors is mostly about. */
export const scaleRows: readonly ScaleRow[] = [
  { name: 'tariffMiddle', what: 'tariff', on: { corridor: 'middle' }, min: 50, max: 200 },
  { name: 'timeMiddle', what: 'time', on: { corridor: 'middle' }, min: 30, max: 200 },
  { name: 'dwellAll', what: 'dwell', on: {}, min: 0, max: 300 },
  { name: 'dwellDostyk', what: 'dwell', on: { place: 'kz-dostyk' }, min: 0, max: 300 },
  { name: 'capacityFerry', what: 'capacity', on: { mode: 'ferry' }, min: 0, max: 300 },
];
