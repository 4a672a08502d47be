import { hashedUniform, hashOfText } from '../hashed-uniform.ts';
import { normalCdf, normalQuantile } from './special-functions.ts';

/** Quantities that move together: in every draw they share one factor. */
export interface CorrelationGroup {
  readonly id: string;
  /** Rank correlation (Spearman) between any two of its members, from 0 to 1. */
  readonly spearman: number;
}

/**
 * Number between 0 and 1, both excluded, that depends on seed, id and draw alone: the same in every scenario, whatever else is drawn
 * (common random numbers, method 8).
 */
export function commonUniform(seed: number, id: string, draw: number): number {
  return hashedUniform(seed, hashOfText(id), draw) + 2 ** -33;
}

/** Correlation of the normal variables behind a Gaussian copula that has a given rank correlation: 2 sin(pi rho / 6). */
export function pearsonOfSpearman(spearman: number): number {
  if (!(spearman >= -1 && spearman <= 1)) throw new RangeError(`pearsonOfSpearman: ${spearman}; expected a number from -1 to 1.`);
  return 2 * Math.sin((Math.PI * spearman) / 6);
}

/**
 * The same for a member of a group: a Gaussian copula with one common factor, drawn by the id of the group. Members so keep their numbers
 * when another joins.
 *
 * @param group null for a quantity that moves by itself
 * @throws RangeError for a rank correlation outside 0 to 1
 */
export function correlatedUniform(seed: number, id: string, draw: number, group: CorrelationGroup | null): number {
  const own = commonUniform(seed, id, draw);
  if (group === null || group.spearman === 0) return own;
  if (!(group.spearman > 0 && group.spearman <= 1)) {
    throw new RangeError(`correlation group "${group.id}": the rank correlation is ${group.spearman}; expected a number from 0 to 1.`);
  }
  const common = commonUniform(seed, `group:${group.id}`, draw);
  const pearson = pearsonOfSpearman(group.spearman);
  return normalCdf(Math.sqrt(pearson) * normalQuantile(common) + Math.sqrt(1 - pearson) * normalQuantile(own));
}
