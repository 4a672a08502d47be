import type { World } from '../scenario/world.ts';
import type { Flow } from './flow.ts';

/**
 * Why a flow has no way out, in words that name what shut it. Called when no route was found; the causes are told in the order in
 * which they bind: what closes the market or the site itself, the flow's own bans, closed countries, anything else on the way.
 */
export function noRouteReason(flow: Flow, railhead: string, world: World): string {
  const rules = world.countryRules.filter((rule) => rule.minerals === null || rule.minerals.has(flow.mineral));
  const shut = rules.find((rule) => rule.scope === 'any' && rule.country === flow.market.country);
  if (shut !== undefined) return `The market itself is closed: ${shut.country} takes nothing in.`;
  const home = rules.find((rule) => rule.scope === 'any' && rule.country === flow.site.country);
  if (home !== undefined) return `The country of origin is closed: nothing leaves ${home.country}.`;
  const bans: string[] = [];
  for (const country of flow.rules.barredTransit) bans.push(`this cargo may not cross ${country}`);
  for (const [permit, countries] of flow.rules.permits) {
    if (world.withdrawnPermits.has(permit)) bans.push(`its permit to cross ${countries.join(', ')} is withdrawn`);
  }
  if (flow.rules.barredModes.size > 0) bans.push(`this cargo may not go by ${[...flow.rules.barredModes].join(' or ')}`);
  if (flow.rules.onlyCountries !== null) bans.push(`this cargo may only go through ${[...flow.rules.onlyCountries].join(' and ')}`);
  for (const rule of rules) bans.push(rule.scope === 'any' ? `${rule.country} is closed` : `${rule.country} is closed to transit`);
  const cause = bans.length > 0 ? ` (${bans.join('; ')})` : '';
  return `No open way from ${railhead} to ${flow.market.name}${cause}.`;
}

/** Why part of a flow stays behind though routes are open. */
export function limitReason(limits: readonly string[]): string {
  return limits.includes('class-7-caspian')
    ? 'The quota for uranium over the Caspian is used up, and no other open way takes it.'
    : `Full: ${limits.join(', ')}. No other open way is cheaper than leaving the cargo.`;
}
