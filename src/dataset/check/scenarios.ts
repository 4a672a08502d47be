import type { Records } from '../collections.ts';
import { nearMatches } from '../near-matches.ts';
import type { Problem } from './problem.ts';
import { problemOf, recordId } from './problem-of.ts';

/** Which records the fields of levers point to, at any depth. */
const targets: Readonly<Record<string, readonly (keyof Records)[]>> = {
  place: ['places'],
  leg: ['legs', 'seaLanes'],
  shipment: ['shipments'],
  mineral: ['minerals'],
  minerals: ['minerals'],
  site: ['sites'],
  market: ['markets'],
  to_market: ['markets'],
};

/** Ids that a lever names, with their dotted path and the field that says what they point to. */
function namedIds(value: unknown, path: string, key = ''): { path: string; key: string; id: string }[] {
  if (typeof value === 'string') return key in targets ? [{ path, key, id: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => namedIds(inner, `${path}.${name}`, Array.isArray(value) ? key : name));
}

/** Every lever of a shipped scenario acts on records that exist. */
export function checkScenarios(records: Records): Problem[] {
  return records.scenarios.flatMap((scenario) =>
    scenario.levers.flatMap((lever, index) =>
      namedIds(lever, `levers.${index}`).flatMap(({ path, key, id }) => {
        const names = targets[key] ?? [];
        const known = names.flatMap((name) => records[name].map(recordId));
        if (known.includes(id)) return [];
        const near = nearMatches(id, known);
        const hint = near.length > 0 ? `: perhaps ${near.join(', ')}` : '';
        return [problemOf('scenarios', scenario, path, id, `is ${id}. Allowed: an id of ${names.join(' or ')}${hint}.`)];
      }),
    ),
  );
}
