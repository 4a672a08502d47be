/** Times of one kind of work, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly least: number;
  readonly runs: number;
}

/** Runs the work once to warm up, then `runs` times. The compiler needs the warm-up; the median needs the runs. */
export function time(runs: number, work: (run: number) => void): Timing {
  work(0);
  const samples: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work(run);
    samples.push(performance.now() - start);
  }
  samples.sort((a, b) => a - b);
  return { median: samples[Math.floor(samples.length / 2)] ?? Number.NaN, least: samples[0] ?? Number.NaN, runs };
}

/**
 * Mean processor time of a run, in milliseconds, all threads of the process together. A machine that does other work at the same time
 * holds up a long run more than a short one, and a ratio of the two by the clock with it; this does not change.
 */
export function processorTime(runs: number, work: () => void): number {
  work();
  const start = process.cpuUsage();
  for (let run = 0; run < runs; run++) work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / runs;
}

/** Exponent p of the power law time = c x size^p that fits best in logarithms. */
export function growthExponent(points: readonly { readonly size: number; readonly ms: number }[]): number {
  const x = points.map(({ size }) => Math.log(size));
  const y = points.map(({ ms }) => Math.log(ms));
  const meanX = x.reduce((sum, value) => sum + value, 0) / x.length;
  const meanY = y.reduce((sum, value) => sum + value, 0) / y.length;
  let covariance = 0;
  let variance = 0;
  x.forEach((value, at) => {
    covariance += (value - meanX) * ((y[at] ?? Number.NaN) - meanY);
    variance += (value - meanX) ** 2;
  });
  return covariance / variance;
}
