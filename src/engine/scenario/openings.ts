import type { Maturity } from '../../dataset/vocabulary.ts';
import type { Link } from '../network/types.ts';
import type { LinkState } from './world.ts';

/**
 * Whether a leg is open in a year (design section 7). An operating leg is open from its opening year, if it has one; a leg being
 * built or planned opens in its year as far as maturity allows; without a year it opens only by a lever.
 * Ground is not broken without money: for legs, `financed` and `under-construction` allow the same.
 */
export function openingOf(link: Link, year: number, maturity: Maturity): LinkState {
  if (link.openYear !== null && link.openYear > year) return 'not-yet-open';
  if (link.status === 'operating') return 'open';
  if (link.openYear === null) return 'not-yet-open';
  if (link.status === 'construction') return 'open';
  return maturity === 'announced' ? 'open' : 'not-yet-open';
}
