import type { Flow } from '../flows/flow.ts';
import { countriesWithoutPermit } from '../flows/flow-rules.ts';
import type { CostContext } from './flow-prices.ts';

/**
 * Arcs that a flow may not use: shut for all, closed countries, and what its own constraints forbid (design 6a.15). Flows that may not
 * use the same arcs for the same reasons share a mask and its key.
 */
export function shutArcs(
  flow: Flow,
  context: Pick<CostContext, 'world' | 'network' | 'countryMask' | 'shutMasks'>,
): { mask: Uint8Array; key: string } {
  const countries = closedCountries(flow, context);
  const { onlyCountries, barredModes } = flow.rules;
  const key = [countries.join(), [...barredModes].join(), onlyCountries === null ? '' : [...onlyCountries].join()].join('|');
  const known = context.shutMasks.get(key);
  if (known !== undefined) return { mask: known, key };
  const mask = Uint8Array.from(context.world.shutArcs);
  for (const country of countries) {
    const closed = context.countryMask(country);
    for (let arc = 0; arc < mask.length; arc++) if (closed[arc] === 1) mask[arc] = 1;
  }
  if (onlyCountries !== null || barredModes.size > 0) {
    context.network.arcs.forEach((arc, index) => {
      const barred = arc.mode !== null && barredModes.has(arc.mode);
      if (barred || (onlyCountries !== null && arc.countries.some((country) => !onlyCountries.has(country)))) mask[index] = 1;
    });
  }
  context.shutMasks.set(key, mask);
  return { mask, key };
}

/** Countries that the flow may not enter, in alphabetical order. */
function closedCountries(flow: Flow, context: Pick<CostContext, 'world'>): string[] {
  const { world } = context;
  const isEnd = (country: string): boolean => country === flow.site.country || country === flow.market.country;
  const closed = new Set<string>();
  for (const rule of world.countryRules) {
    const forThis = rule.minerals === null || rule.minerals.has(flow.mineral);
    if (forThis && (rule.scope === 'any' || !isEnd(rule.country))) closed.add(rule.country);
  }
  for (const country of flow.rules.barredTransit) if (!isEnd(country)) closed.add(country);
  for (const country of countriesWithoutPermit(flow.rules, world)) if (!isEnd(country)) closed.add(country);
  return [...closed].sort();
}
