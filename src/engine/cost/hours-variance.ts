import type { Arc, StateNode } from '../network/types.ts';

/** Who carries an arc: 0 nobody (an office, a queue, a crane), 1 a train, 2 a lorry, 3 a ship, 4 the crane between two gauges, hence two trains. */
type Carrier = 0 | 1 | 2 | 3 | 4;

/**
 * Who carries an arc. The wait for a ferry and the unloading are parts of one published crossing, so they are the ship's; the ports of the
 * deep sea have figures of their own.
 *
 * @param states of the network, to tell the quay of a ferry
 */
export function carrierOf(arc: Pick<Arc, 'kind' | 'mode' | 'from' | 'to'>, states: readonly Pick<StateNode, 'kind'>[]): Carrier {
  if (arc.kind === 'haul') return arc.mode === 'rail' ? 1 : arc.mode === 'road' ? 2 : 3;
  if (arc.kind === 'gauge') return 4;
  const atFerry = states[arc.from]?.kind === 'ferry' || states[arc.to]?.kind === 'ferry';
  return arc.kind === 'port' && atFerry ? 3 : 0;
}

/**
 * Variance of the hours of one run along a way (method 2.1). A train that is slow is slow on all its way, and the spread on file is that of
 * whole runs: as long as one carrier has the cargo the standard deviations of its arcs add, so that cutting a line into more legs changes
 * nothing. Carriers and waits are independent of each other: their variances add. A border on the way does not end the run
 * of a train; a change of gauge does.
 *
 * @param arcs of the way, in order
 * @param deviationOf standard deviation of the hours of an arc, in hours
 * @param carriers of all arcs, see carrierOf
 * @returns square hours
 */
export function hoursVarianceAlong(arcs: Int32Array, deviationOf: (arc: number) => number, carriers: Uint8Array): number {
  let variance = 0;
  let carrier = 0;
  let deviationOfRun = 0;
  for (let at = 0; at < arcs.length; at++) {
    const arc = arcs[at] as number;
    const deviation = deviationOf(arc);
    const own = carriers[arc] as number;
    if (own === 0) {
      variance += deviation * deviation;
      continue;
    }
    if (own !== carrier) {
      variance += deviationOfRun * deviationOfRun;
      carrier = own;
      deviationOfRun = 0;
    }
    deviationOfRun += deviation;
  }
  return variance + deviationOfRun * deviationOfRun;
}
