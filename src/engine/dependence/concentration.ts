/**
 * How concentrated a set of mutually exclusive shares is (method.md section 5, T2). Meant for corridors; countries along a route are not
 * mutually exclusive. The shares must sum to 1, or be all zero when nothing moves (then there is no concentration to speak of: the
 * index and the entropy are 0 and the effective number of routes is 0).
 */

/** Herfindahl-Hirschman index: sum of squared shares, from 1 / n (even) to 1 (all in one). @throws RangeError for bad shares. */
export function hhi(shares: ArrayLike<number>): number {
  checkShares(shares);
  let sum = 0;
  for (let i = 0; i < shares.length; i++) sum += (shares[i] as number) ** 2;
  return sum;
}

/**
 * Between which values the Herfindahl-Hirschman index lies where only some of the shares are known: the least if the rest is spread over
 * very many, the most if one has all of it.
 *
 * @param known parts of one, 0 to 1, that sum to 1 at most
 * @throws RangeError for a share out of range, or shares that sum to more than 1
 */
export function hhiBounds(known: readonly number[]): { readonly least: number; readonly most: number } {
  const bad = known.findIndex((share) => !(share >= 0 && share <= 1));
  if (bad >= 0) throw new RangeError(`concentration: share ${bad} is ${known[bad]}; expected a number from 0 to 1.`);
  const sum = known.reduce((total, share) => total + share, 0);
  if (sum > 1 + 1e-9) throw new RangeError(`concentration: the known shares sum to ${sum}; expected 1 at most. Divide by the total first.`);
  const least = known.reduce((total, share) => total + share ** 2, 0);
  return { least, most: least + Math.max(0, 1 - sum) ** 2 };
}

/** Shannon entropy: -sum s ln s, in nats, from 0 (all in one) to ln n (even). @throws RangeError for bad shares. */
export function shannon(shares: ArrayLike<number>): number {
  checkShares(shares);
  let sum = 0;
  for (let i = 0; i < shares.length; i++) {
    const share = shares[i] as number;
    if (share > 0) sum -= share * Math.log(share);
  }
  return sum;
}

/** How many evenly used routes would be as diverse. */
export interface EffectiveRoutes {
  /** exp of the Shannon entropy. */
  readonly byEntropy: number;
  /** 1 over the Herfindahl-Hirschman index. */
  readonly byHhi: number;
}

/** Effective number of routes by both measures, from 1 to n; 0 when nothing moves. @throws RangeError for bad shares. */
export function effectiveRoutes(shares: ArrayLike<number>): EffectiveRoutes {
  const index = hhi(shares);
  if (index === 0) return { byEntropy: 0, byHhi: 0 };
  return { byEntropy: Math.exp(shannon(shares)), byHhi: 1 / index };
}

function checkShares(shares: ArrayLike<number>): void {
  let sum = 0;
  for (let i = 0; i < shares.length; i++) {
    const share = shares[i] ?? Number.NaN;
    if (!(share >= 0 && share <= 1 + 1e-9)) throw new RangeError(`concentration: share ${i} is ${share}; expected a number from 0 to 1.`);
    sum += share;
  }
  if (sum !== 0 && Math.abs(sum - 1) > 1e-6) {
    throw new RangeError(
      `concentration: the ${shares.length} shares sum to ${sum}; expected 1, or 0 when nothing moves. Divide by the total first.`,
    );
  }
}
