import type { Constraint } from '../../dataset/types.ts';
import type { ConstraintId, LegMode } from '../../dataset/vocabulary.ts';

/** What the constraints of a flow together bar and cost (seeds/constraints.json). */
export interface FlowRules {
  /** Countries that it may not cross. */
  readonly barredTransit: ReadonlySet<string>;
  /** Countries that it may not cross once the permit is withdrawn, by permit. */
  readonly permits: ReadonlyMap<ConstraintId, readonly string[]>;
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
    permits: new Map(rules.filter((rule) => rule.needs_permit).map((rule) => [rule.id, rule.barred_transit])),
    barredModes: new Set(rules.flatMap((rule) => rule.barred_modes)),
    onlyCountries: only.length === 0 ? null : new Set(only),
    surcharge: rules.some((rule) => rule.surcharge),
    wagonload: rules.some((rule) => rule.wagonload),
    byAir: rules.some((rule) => rule.by_air),
  };
}
