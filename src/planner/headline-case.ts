import type { Lever } from '../dataset/schema/scenario.ts';
import type { CorridorId } from '../dataset/vocabulary.ts';
import type { Comparison, Estimate } from '../engine/estimate-types.ts';

/** Whose transit or territory a scenario shuts, when shutting is all that it does. */
export interface Closing {
  readonly scope: 'transit' | 'any';
  readonly countries: readonly string[];
}

/** What the headline is about: one case, with its numbers. Tonnes and USD a year, USD and hours a tonne. */
export type HeadlineCase =
  | { readonly kind: 'empty' }
  | { readonly kind: 'ways'; readonly ways: readonly { readonly corridor: CorridorId; readonly share: number }[] }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'stranded'; readonly tonnes: number }
  | { readonly kind: 'rerouted'; readonly tonnes: number; readonly extra: number | null }
  | { readonly kind: 'opened'; readonly corridor: CorridorId; readonly tonnes: number; readonly extra: number | null }
  | { readonly kind: 'unused'; readonly corridor: CorridorId }
  | { readonly kind: 'carries'; readonly corridor: CorridorId; readonly before: number; readonly after: number }
  | { readonly kind: 'open-before'; readonly corridor: CorridorId; readonly tonnes: number }
  | { readonly kind: 'refined'; readonly before: number; readonly after: number; readonly value: number }
  | { readonly kind: 'grown'; readonly tonnes: number; readonly change: number }
  | { readonly kind: 'repriced'; readonly usd_per_t: number; readonly days: number }
  | { readonly kind: 'market'; readonly country: string; readonly before: number; readonly after: number };

/** Part of the moved tonnes from which rerouting leads, whatever the levers were. */
const materialShare = 0.005;
/** A corridor that a lever opens and whose tonnes change by less than this part had been open before: by its year. */
const openBeforeShare = 0.2;
/** Below this many tonnes nothing is said: less than a wagon, it is the tail of the choice model and no cargo. */
export const noiseTonnes = 60;

/**
 * The closing that explains the scenario: every lever closes a country, all in one scope. Null when levers of another kind
 * are at work too, since the sentence would then name the wrong cause.
 */
export function closingOf(estimate: Estimate): Closing | null {
  const countries: string[] = [];
  let scope: Closing['scope'] | null = null;
  for (const lever of estimate.scenario.levers) {
    if (lever.type !== 'close-country' || lever.minerals !== undefined) return null;
    if (scope !== null && scope !== lever.scope) return null;
    scope = lever.scope;
    countries.push(lever.country);
  }
  return scope === null ? null : { scope, countries };
}

/**
 * True where cargo that only lost a way pays less money on the next: contracts and habit had held it, not the price.
 * @param extra what rerouted tonnes pay more, USD a tonne
 */
export function heldByHabit(estimate: Estimate, extra: number | null): boolean {
  return extra !== null && Math.round(extra) < 0 && onlyRestricts(estimate);
}

/** True where every lever makes a way worse or shuts it. */
function onlyRestricts(estimate: Estimate): boolean {
  return estimate.scenario.levers.every((lever) => {
    if (lever.type.startsWith('close-')) return true;
    if (lever.type === 'scale') return lever.what === 'capacity' ? lever.factor <= 1 : lever.factor >= 1;
    return lever.type === 'surcharge' && lever.usd_per_t >= 0;
  });
}

/** Tonnes that lose every open way from A to B. */
export function newlyStranded(comparison: Comparison): number {
  return comparison.shipments.reduce((sum, row) => sum + row.newly_stranded_t_y, 0);
}

/** Chooses what the headline says: the largest thing that happened, in a fixed order of interest. */
export function headlineCase(comparison: Comparison | null, estimate: Estimate): HeadlineCase {
  if (estimate.shipments.length === 0) return { kind: 'empty' };
  if (comparison === null) return { kind: 'ways', ways: mainWays(estimate) };

  const stranded = newlyStranded(comparison);
  const rerouted = comparison.rerouted_t_y;
  const extra = comparison.rerouted_extra_usd_per_t;
  const levers = estimate.scenario.levers;

  if (stranded > noiseTonnes && stranded >= rerouted) return { kind: 'stranded', tonnes: stranded };

  const { tonnes_y, value_usd_y, cost_usd_per_t, days_mean } = comparison.totals;
  if (levers.some((lever) => lever.type === 'refine') && Math.abs(tonnes_y.b - tonnes_y.a) > noiseTonnes) {
    return { kind: 'refined', before: tonnes_y.a, after: tonnes_y.b, value: value_usd_y.b - value_usd_y.a };
  }
  const named = namedCorridor(comparison, levers);
  if (named !== null) return named;

  const closes = levers.some((lever) => lever.type.startsWith('close-'));
  const opens = levers.some((lever) => lever.type.startsWith('open-') || lever.type === 'corridor-constant');
  const grown: HeadlineCase | null =
    Math.abs(tonnes_y.b - tonnes_y.a) >= 0.01 * tonnes_y.a ? { kind: 'grown', tonnes: tonnes_y.b, change: tonnes_y.b - tonnes_y.a } : null;
  // With no lever that opens or shuts a way, it is the later year that brings cargo and railways.
  if (grown !== null && !closes && !opens) return grown;

  const opened = openedCorridor(comparison);
  if (opened !== null && opened.tonnes >= 0.3 * rerouted) return { kind: 'opened', ...opened, extra };

  const materiallyRerouted = rerouted >= materialShare * estimate.totals.moved_t_y;
  if (rerouted > noiseTonnes && (closes || materiallyRerouted)) return { kind: 'rerouted', tonnes: rerouted, extra };

  if (grown !== null) return grown;

  const usd_per_t = Math.round(cost_usd_per_t.b) - Math.round(cost_usd_per_t.a);
  const days = Math.round(days_mean.b) - Math.round(days_mean.a);
  if (usd_per_t !== 0 || days !== 0) return { kind: 'repriced', usd_per_t, days };

  const market = marketShift(comparison);
  if (market !== null) return market;
  if (rerouted > noiseTonnes) return { kind: 'rerouted', tonnes: rerouted, extra };
  return { kind: 'unchanged' };
}

/** The three largest corridors by tonnes, those under half a percent left out. */
function mainWays(estimate: Estimate): { corridor: CorridorId; share: number }[] {
  return estimate.corridors
    .filter((row) => row.share_tonnes >= materialShare)
    .toSorted((one, other) => other.share_tonnes - one.share_tonnes)
    .slice(0, 3)
    .map((row) => ({ corridor: row.id, share: row.share_tonnes }));
}

/** What became of the one corridor that the levers open, speed up or widen; null when they name none, or several. */
function namedCorridor(comparison: Comparison, levers: readonly Lever[]): HeadlineCase | null {
  const opened = levers.flatMap((lever) => (lever.type === 'open-corridor' ? [lever.corridor] : []));
  const changed = levers.flatMap((lever) =>
    (lever.type === 'scale' || lever.type === 'set-capacity') && lever.on.corridor !== undefined ? [lever.on.corridor] : [],
  );
  const names = new Set([...opened, ...changed]);
  const [corridor] = names;
  if (corridor === undefined || names.size > 1) return null;
  const row = comparison.corridors.find((one) => one.id === corridor);
  const before = row?.a.tonnes_y ?? 0;
  const after = row?.b.tonnes_y ?? 0;
  if (opened.length > 0 && after <= noiseTonnes) return { kind: 'unused', corridor };
  if (before <= noiseTonnes && after > noiseTonnes) {
    const ownRerouting = after >= 0.5 * comparison.rerouted_t_y;
    return { kind: 'opened', corridor, tonnes: after, extra: ownRerouting ? comparison.rerouted_extra_usd_per_t : null };
  }
  const asBefore = Math.abs(after - before) <= openBeforeShare * before;
  if (opened.length > 0 && changed.length === 0 && asBefore) return { kind: 'open-before', corridor, tonnes: after };
  // A lever that leaves the corridor's tonnes as they were may still move money or days: the next cases tell of those.
  return Math.abs(after - before) >= Math.max(noiseTonnes, 0.01 * before) ? { kind: 'carries', corridor, before, after } : null;
}

/** The corridor that was empty in A and carries most in B. */
export function openedCorridor(comparison: Comparison): { corridor: CorridorId; tonnes: number } | null {
  const fresh = comparison.corridors
    .filter((row) => row.a.tonnes_y <= noiseTonnes && row.b.tonnes_y > noiseTonnes && row.id !== 'domestic' && row.id !== 'ocean')
    .toSorted((one, other) => other.b.tonnes_y - one.b.tonnes_y)[0];
  // A way that opens only because another shuts is rerouting, and told as such.
  const nothingLost = comparison.corridors.every((row) => row.a.tonnes_y <= noiseTonnes || row.b.tonnes_y > noiseTonnes);
  return fresh !== undefined && nothingLost ? { corridor: fresh.id, tonnes: fresh.b.tonnes_y } : null;
}

/** The buyer whose share of value moves most, when it moves by a whole point. */
function marketShift(comparison: Comparison): HeadlineCase | null {
  const points = (share: number) => Math.round(100 * share);
  const moved = comparison.dependence
    .map((row) => ({ country: row.country, before: row.a.market_share_value, after: row.b.market_share_value }))
    .toSorted((one, other) => Math.abs(other.after - other.before) - Math.abs(one.after - one.before))[0];
  if (moved === undefined || points(moved.before) === points(moved.after)) return null;
  return { kind: 'market', ...moved };
}
