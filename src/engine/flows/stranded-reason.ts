import { class7Quota } from '../capacity/limits.ts';
import type { StrandedReason } from '../estimate-types.ts';
import type { World } from '../scenario/world.ts';
import type { Flow } from './flow.ts';
import { countriesWithoutPermit } from './flow-rules.ts';

/**
 * Why a flow has no way out. The causes are told in the order in which they bind: what closes the market or the origin itself, then
 * everything that stands in the way.
 */
export function noRouteReason(flow: Flow, railhead: string, world: World): StrandedReason {
  const bare = {
    railhead,
    market: flow.market.id,
    closed: [],
    closed_to_transit: [],
    barred: [],
    barred_modes: [],
    limits: [],
  };
  if (flow.terms.banned) return { ...bare, code: 'export-ban' };
  const rules = world.countryRules.filter((rule) => rule.minerals === null || rule.minerals.has(flow.mineral));
  const closed = rules.filter((rule) => rule.scope === 'any').map((rule) => rule.country);
  return {
    code: closed.includes(flow.market.country) ? 'market-closed' : closed.includes(flow.site.country) ? 'origin-closed' : 'no-route',
    railhead,
    market: flow.market.id,
    closed,
    closed_to_transit: rules.filter((rule) => rule.scope === 'transit').map((rule) => rule.country),
    barred: [...new Set([...flow.rules.barredTransit, ...countriesWithoutPermit(flow.rules, world)])].sort(),
    barred_modes: [...flow.rules.barredModes].sort(),
    limits: [],
  };
}

/** Why part of a flow stays behind though routes are open: limits that are used up, or a way that costs more than the cargo. */
export function limitReason(flow: Flow, railhead: string, limits: readonly string[]): StrandedReason {
  return {
    code: limits.length > 0 ? 'limit-full' : 'too-dear',
    railhead,
    market: flow.market.id,
    closed: [],
    closed_to_transit: [],
    barred: [],
    barred_modes: [],
    limits,
  };
}

/** The reason in an English sentence. Names come from the caller, who knows the dataset. */
export function reasonText(reason: StrandedReason, nameOf: (id: string) => string): string {
  const list = (items: readonly string[]): string => items.map(nameOf).join(', ');
  switch (reason.code) {
    case 'market-closed':
      return `The market itself is closed: nothing goes to ${nameOf(reason.market)}.`;
    case 'origin-closed':
      return `The country of origin is closed: nothing leaves ${nameOf(reason.railhead)}.`;
    case 'export-ban':
      return 'The country of origin forbids the export of this product.';
    case 'too-dear':
      return `Every open way to ${nameOf(reason.market)} costs nearly as much as the cargo is worth.`;
    case 'limit-full':
      return reason.limits.includes(class7Quota)
        ? 'The quota for uranium over the Caspian is used up, and no other open way takes it.'
        : `Full: ${list(reason.limits)}. No other open way is cheaper than leaving the cargo.`;
    case 'no-route': {
      const causes = [
        reason.closed.length > 0 ? `${list(reason.closed)} closed` : '',
        reason.closed_to_transit.length > 0 ? `${list(reason.closed_to_transit)} closed to transit` : '',
        reason.barred.length > 0 ? `this cargo may not cross ${list(reason.barred)}` : '',
        reason.barred_modes.length > 0 ? `nor go by ${reason.barred_modes.join(' or ')}` : '',
      ].filter((cause) => cause !== '');
      return `No open way from ${nameOf(reason.railhead)} to ${nameOf(reason.market)}${causes.length > 0 ? `: ${causes.join('; ')}` : ''}.`;
    }
  }
}
