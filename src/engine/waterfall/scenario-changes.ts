import type { Lever, Scenario } from '../../dataset/schema/scenario.ts';
import type { Maturity } from '../../dataset/vocabulary.ts';
import { canonicalText, orderedLevers } from '../scenario/canonical.ts';
import { whatIsSet } from '../scenario/conflicts.ts';

type World = Pick<Scenario, 'year' | 'maturity' | 'levers'>;

/** One difference between two scenarios: another year, another maturity, or a lever that comes, goes or is set otherwise. */
export type ScenarioChange =
  | { readonly kind: 'year'; readonly before: number; readonly after: number }
  | { readonly kind: 'maturity'; readonly before: Maturity; readonly after: Maturity }
  | { readonly kind: 'lever'; readonly before: Lever | null; readonly after: Lever | null };

/**
 * What differs from A to B, in the one order in which levers act (method section 7): year and maturity first, then the levers by class. A
 * lever of A and one of B that set the same thing are one change.
 */
export function scenarioChanges(a: World, b: World): ScenarioChange[] {
  const gone = without(orderedLevers(a.levers), b.levers);
  const come = without(orderedLevers(b.levers), a.levers);
  const open = [...gone];
  const changes = come.map((after): { before: Lever | null; after: Lever | null } => {
    const at = open.findIndex((lever) => subjectOf(lever) === subjectOf(after));
    const [before = null] = at < 0 ? [] : open.splice(at, 1);
    return { before, after };
  });
  const all = [...changes, ...open.map((before) => ({ before, after: null }))];
  const acting = all.map((change) => change.after ?? change.before).filter((lever) => lever !== null);
  const place = new Map(orderedLevers(acting).map((lever, index) => [canonicalText(lever), index]));
  const placeOf = ({ before, after }: (typeof all)[number]): number => place.get(canonicalText(after ?? before)) ?? 0;
  return [
    ...(a.year === b.year ? [] : [{ kind: 'year', before: a.year, after: b.year } as const]),
    ...(a.maturity === b.maturity ? [] : [{ kind: 'maturity', before: a.maturity, after: b.maturity } as const]),
    ...all.sort((one, other) => placeOf(one) - placeOf(other)).map((change) => ({ kind: 'lever', ...change }) as const),
  ];
}

/**
 * A with some of the changes made.
 *
 * @param changes as scenarioChanges gives them
 * @param made true for a change that is made
 */
export function withChanges(a: Scenario, changes: readonly ScenarioChange[], made: (index: number) => boolean): Scenario {
  let { year, maturity } = a;
  let levers: readonly Lever[] = a.levers;
  changes.forEach((change, index) => {
    if (!made(index)) return;
    if (change.kind === 'year') year = change.after;
    else if (change.kind === 'maturity') maturity = change.after;
    else levers = [...without(levers, change.before === null ? [] : [change.before]), ...(change.after === null ? [] : [change.after])];
  });
  return { ...a, year, maturity, levers: [...levers] };
}

/** The levers of a list that another list does not hold; one that is given twice has to be there twice. */
function without(levers: readonly Lever[], others: readonly Lever[]): Lever[] {
  const left = others.map(canonicalText);
  return levers.filter((lever) => {
    const at = left.indexOf(canonicalText(lever));
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

/** What a lever is about, without how much of it: equal for two settings of one thing. */
function subjectOf(lever: Lever): string {
  const fields = Object.entries(lever).filter(([, value]) => typeof value !== 'number');
  return whatIsSet(lever) ?? canonicalText(Object.fromEntries(fields));
}
