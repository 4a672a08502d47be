import type { Constraint } from '../../dataset/types.ts';
import type { ConstraintId, LegMode } from '../../dataset/vocabulary.ts';
import type { World } from '../scenario/world.ts';

/** What the constraints of a flow together bar and cost (seeds/constraints.json). */
export interface FlowRules {
  /** Countries that it may not cross. */
  readonly barredTransit: ReadonlySet<string>;
  /** Permits that it needs: the countries that it may not cross without one, and whether it has none until a lever grants it. */
  readonly permits: ReadonlyMap<ConstraintId, { readonly countries: readonly string[]; readonly isWithheld: boolean }>;
  readonly barredModes: ReadonlySet<LegMode>;
  /** Countries whose legs alone it may use; null for all. */
  readonly onlyCountries: ReadonlySet<string> | null;
  readonly surcharge: boolean;
  readonly wagonload: boolean;
  readonly byAir: boolean;
}

/**
 * Adds up the rules of a flow's constraints.
 *
 * @throws Error for a constraint without a record in seeds/constraints.json, naming it
 */
export function flowRules(constraints: ReadonlySet<ConstraintId>, records: ReadonlyMap<ConstraintId, Constraint>): FlowRules {
  const rules = [...constraints].map((id) => {
    const record = records.get(id);
    if (record === undefined) throw new Error(`seeds/constraints.json has no record "${id}", which a shipment bears: add it.`);
    return record;
  });
  const only = rules.flatMap((rule) => rule.only_countries ?? []);
  return {
    barredTransit: new Set(rules.filter((rule) => !rule.needs_permit).flatMap((rule) => rule.barred_transit)),
    permits: new Map(
      rules
        .filter((rule) => rule.needs_permit)
        .map((rule) => [rule.id, { countries: rule.barred_transit, isWithheld: rule.withheld === true }]),
    ),
    barredModes: new Set(rules.flatMap((rule) => rule.barred_modes)),
    onlyCountries: only.length === 0 ? null : new Set(only),
    surcharge: rules.some((rule) => rule.surcharge),
    wagonload: rules.some((rule) => rule.wagonload),
    byAir: rules.some((rule) => rule.by_air),
  };
}

/** Countries that a flow may not cross for want of a permit: one withdrawn, or one withheld that no lever grants. */
export function countriesWithoutPermit(
  { permits }: Pick<FlowRules, 'permits'>,
  world: Pick<World, 'grantedPermits' | 'withdrawnPermits'>,
): string[] {
  const isMissing = (id: ConstraintId, isWithheld: boolean): boolean =>
    isWithheld ? !world.grantedPermits.has(id) : world.withdrawnPermits.has(id);
  return [...permits].flatMap(([id, { countries, isWithheld }]) => (isMissing(id, isWithheld) ? countries : []));
}
