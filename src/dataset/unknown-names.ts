import { nearMatches } from './near-matches.ts';
import type { Scenario } from './schema/scenario.ts';

type Named = readonly { readonly id: string }[];
type Placed = readonly { readonly id: string; readonly country?: string | undefined }[];

/** Records that a lever can point to. The dataset of the engine has them too. */
interface LeverTargets {
  readonly places: Placed;
  readonly sites: Placed;
  readonly markets: Placed;
  readonly legs: Named;
  readonly seaLanes: Named;
  readonly shipments: Named;
  readonly minerals: Named;
}

/** What the fields of levers point to, at any depth. */
const targets: Readonly<Record<string, readonly (keyof LeverTargets)[]>> = {
  place: ['places'],
  leg: ['legs', 'seaLanes'],
  shipment: ['shipments'],
  mineral: ['minerals'],
  minerals: ['minerals'],
  site: ['sites'],
  market: ['markets'],
  markets: ['markets'],
  to_market: ['markets'],
};

/** Fields that hold codes of countries. */
const countryFields: ReadonlySet<string> = new Set(['country', 'origins']);

/** A name in a lever that nothing bears. */
export interface UnknownName {
  /** Dotted path from the scenario, such as levers.0.leg. */
  readonly path: string;
  readonly name: string;
  /** "is x. Allowed: an id of legs: perhaps y." */
  readonly message: string;
}

/** Names that a value holds, with their dotted path and the field that says what they point to. */
function namesIn(value: unknown, path: string, key = ''): { path: string; key: string; name: string }[] {
  if (typeof value === 'string') return key in targets || countryFields.has(key) ? [{ path, key, name: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => namesIn(inner, `${path}.${field}`, Array.isArray(value) ? key : field));
}

/**
 * Names in the levers that no record bears: ids, and countries without a place, site or market. One flow of a shipment is named
 * `<shipment>@<site>`.
 */
export function unknownNames(levers: Readonly<Scenario['levers']>, records: LeverTargets): UnknownName[] {
  return levers.flatMap((lever, index) =>
    namesIn(lever, `levers.${index}`).flatMap(({ path, key, name }) => {
      const collections = targets[key] ?? [];
      const known = countryFields.has(key)
        ? countriesOf(records)
        : collections.flatMap((collection) => records[collection].map(({ id }) => id));
      const isFlow = key === 'shipment' && known.includes(name.split('@')[0] ?? '');
      if (known.includes(name) || isFlow) return [];
      const near = nearMatches(name, known);
      const hint = near.length > 0 ? `: perhaps ${near.join(', ')}` : '';
      const allowed = countryFields.has(key) ? 'a country of the data' : `an id of ${collections.join(' or ')}`;
      return [{ path, name, message: `is ${name}. Allowed: ${allowed}${hint}.` }];
    }),
  );
}

function countriesOf(records: LeverTargets): string[] {
  return [...new Set([...records.places, ...records.sites, ...records.markets].flatMap(({ country }) => country ?? []))];
}
