import type { Lever } from '../../dataset/schema/scenario.ts';
import { canonicalText } from './canonical.ts';

/** What a lever sets, where two levers that set the same thing differently contradict each other; null for those that add up. */
export function whatIsSet(lever: Lever): string | null {
  switch (lever.type) {
    case 'close-country':
      return `country ${lever.country}${lever.minerals === undefined ? '' : ` for ${[...lever.minerals].sort().join(', ')}`}`;
    case 'open-country':
      return `country ${lever.country}`;
    case 'close-corridor':
    case 'open-corridor':
      return `corridor ${lever.corridor}`;
    case 'close-leg':
    case 'open-leg':
      return `leg ${lever.leg}`;
    case 'close-place':
    case 'open-place':
      return `place ${lever.place}`;
    case 'quota':
      return `quota ${lever.quota}`;
    case 'permit':
      return `permit ${lever.permit}`;
    case 'corridor-constant':
      return `constant of ${lever.corridor}`;
    case 'price':
    case 'price-floor': {
      const [what, where] = lever.type === 'price' ? ['price', ''] : ['price floor', ` ${canonicalText([lever.markets, lever.origins])}`];
      return `${what} of ${lever.mineral} ${lever.stage}${lever.product === undefined ? '' : ` (${lever.product})`}${where}`;
    }
    case 'caspian-level':
      return 'level of the Caspian';
    case 'free-market-choice':
    case 'netback-response':
      return `${lever.type === 'free-market-choice' ? 'choice of markets' : 'response to netback'} of ${canonicalText(lever.on)}`;
    case 'capital-rate':
      return 'capital rate';
    case 'logit-scale':
      return 'logit scale';
    case 'set-capacity':
      return `capacity on ${canonicalText(lever.on)}`;
    case 'service-class':
      return `service class of ${canonicalText(lever.on)}`;
    default:
      return null;
  }
}

/**
 * Levers that contradict each other, in words. The one that acts is the last in canonical order, so that the result does not
 * depend on the order in which they were given.
 *
 * @param levers in canonical order, see orderedLevers
 */
export function conflictsOf(levers: readonly Lever[]): string[] {
  const last = new Map<string, Lever>();
  const warnings: string[] = [];
  for (const lever of levers) {
    const what = whatIsSet(lever);
    if (what === null) continue;
    const before = last.get(what);
    if (before !== undefined) {
      const [first, second] =
        before.type === lever.type ? [canonicalText(before), canonicalText(lever)] : [`"${before.type}"`, `"${lever.type}"`];
      warnings.push(`Two levers set the ${what}: ${first} and ${second}. ${second} is the one that acts.`);
    }
    last.set(what, lever);
  }
  return warnings;
}
