import { describe, expect, it } from 'vitest';
import { carrierOf, hoursVarianceAlong } from '../../../src/engine/cost/hours-variance.ts';
import { buildModel } from '../../../src/engine/model.ts';
import { tinyDataset } from '../../fixtures/tiny-dataset.ts';

/** Variance of a way whose arcs have these carriers and deviations in hours. */
const along = (...arcs: readonly (readonly [carrier: number, deviation: number])[]): number =>
  hoursVarianceAlong(
    Int32Array.from(arcs, (_, at) => at),
    (arc) => arcs[arc]?.[1] ?? Number.NaN,
    Uint8Array.from(arcs, ([carrier]) => carrier),
  );
const [wait, train, lorry, ship, gauge] = [0, 1, 2, 3, 4];

describe('the variance of the hours of one run', () => {
  it('does not change when a line is cut in two, whatever stands between the halves', () => {
    expect(along([train, 10])).toBe(100);
    expect(along([train, 4], [train, 6])).toBe(100);
    expect(along([train, 4], [wait, 3], [train, 6])).toBe(100 + 9);
  });

  it('adds variances of waits, and of carriers one after another', () => {
    expect(along([wait, 3], [wait, 4])).toBe(25);
    expect(along([train, 3], [ship, 4])).toBe(25);
    expect(along([train, 3], [lorry, 2], [train, 4])).toBe(9 + 4 + 16);
    expect(along([train, 3], [gauge, 0], [train, 4])).toBe(25);
    expect(along()).toBe(0);
  });

  it('takes a crossing, with its wait and its unloading, as one', () => {
    const { network } = buildModel(tinyDataset);
    const kindsOf = (carrier: number): string[] =>
      network.arcs.filter((arc) => carrierOf(arc, network.states) === carrier).map((arc) => `${arc.kind} ${arc.mode ?? arc.id}`);
    expect(new Set(kindsOf(ship))).toEqual(new Set(['haul ferry', 'haul sea', 'port port:kz-aktau-port', 'port port:az-alat']));
    expect(new Set(kindsOf(train))).toEqual(new Set(['haul rail']));
    expect(new Set(kindsOf(gauge))).toEqual(new Set(['gauge gauge:ge-akhalkalaki', 'gauge gauge:cn-alashankou']));
    expect(kindsOf(wait)).toContain('port port:tr-port');
  });
});
