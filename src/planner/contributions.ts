import { partnerOf } from '../dataset/partner.ts';
import type { Dataset } from '../dataset/types.ts';
import type { CorridorId } from '../dataset/vocabulary.ts';
import type { RouteEstimate, ShipmentEstimate } from '../engine/estimate-types.ts';
import type { DependenceKind } from './dependence.ts';
import type { Group, Measure, TransitScope } from './props.ts';

/** A flow and what it adds to a share: tonnes, USD or tonne-km a year, after the block's measure. */
export interface Contribution {
  readonly flow: ShipmentEstimate;
  readonly amount: number;
}

/** What a share of the Dependence tab is about. */
export interface ShareSubject {
  readonly kind: DependenceKind;
  readonly measure: Measure;
  readonly scope: TransitScope;
  readonly group: Group;
  /** Country code, or `EU`, `home`, `unknown`. */
  readonly id: string;
}

/** True where a country code belongs to a row of the tab: the country itself, or a member of the group. */
export function belongsTo(id: string, country: string): boolean {
  if (id === 'EU') return partnerOf(country) === 'EU';
  return id === 'home' ? partnerOf(country) === 'domestic' : country === id;
}

/** True where the flow is one of the group whose dependence is shown. */
export function inGroup(group: Group, flow: ShipmentEstimate): boolean {
  if (group.by === 'mineral') return flow.mineral === group.id;
  return group.by === 'all' || flow.origin_country === group.id;
}

/** The flows that make up a share, largest first. Their sum over the group's total is the share. */
export function contributions(flows: readonly ShipmentEstimate[], dataset: Dataset, subject: ShareSubject): readonly Contribution[] {
  return flows
    .filter((flow) => inGroup(subject.group, flow) && !flow.by_air)
    .map((flow) => ({ flow, amount: amountOf(flow, dataset, subject) }))
    .filter(({ amount }) => amount > 0)
    .toSorted((one, other) => other.amount - one.amount || one.flow.id.localeCompare(other.flow.id));
}

/** The flows on a corridor, tonnes a year, largest first. */
export function corridorContributions(flows: readonly ShipmentEstimate[], group: Group, id: CorridorId): readonly Contribution[] {
  return flows
    .filter((flow) => inGroup(group, flow) && !flow.by_air)
    .map((flow) => ({
      flow,
      amount: flow.routes.reduce((sum, route) => sum + (route.corridor === id ? route.tonnes_y : 0), 0),
    }))
    .filter(({ amount }) => amount > 0)
    .toSorted((one, other) => other.amount - one.amount || one.flow.id.localeCompare(other.flow.id));
}

function amountOf(flow: ShipmentEstimate, dataset: Dataset, subject: ShareSubject): number {
  const moved = subject.measure === 'value' ? cargoValue(flow, flow.moved_t_y) : flow.moved_t_y;
  switch (subject.kind) {
    case 'transit':
      return flow.routes.reduce((sum, route) => sum + onRoute(flow, route, subject), 0);
    case 'market':
      return belongsTo(subject.id, flow.market_country) ? moved : 0;
    case 'processing':
      return belongsTo(subject.id, processedIn(flow)) ? moved : 0;
    case 'ownership':
      return moved * ownedShare(dataset, flow.site, subject.id);
  }
}

/** Value of so many of a flow's tonnes, USD a year; 0 without a value. */
function cargoValue(flow: ShipmentEstimate, tonnes_y: number): number {
  return flow.value_usd_y === null || flow.tonnes_y === 0 ? 0 : (flow.value_usd_y * tonnes_y) / flow.tonnes_y;
}

function onRoute(flow: ShipmentEstimate, route: RouteEstimate, { measure, scope, id }: ShareSubject): number {
  const isEnd = flow.origin_country === id || flow.market_country === id;
  const crosses = route.transit.includes(id);
  const touches = scope === 'transit' ? crosses : crosses || isEnd || route.countries.some((one) => one.country === id && one.km > 0);
  if (!touches) return 0;
  if (measure === 'tkm') return route.tonnes_y * (route.countries.find((one) => one.country === id)?.km ?? 0);
  return measure === 'value' ? cargoValue(flow, route.tonnes_y) : route.tonnes_y;
}

/** Where the next transformation happens: at the buyer's for what is not yet refined, at the site's for what is (design 6a.18). */
export function processedIn(flow: ShipmentEstimate): string {
  return flow.stage === 'refined' || flow.stage === 'semi-fabricated' ? flow.origin_country : flow.market_country;
}

/** Part of a site that owners registered in a country hold, 0 to 1. Owners without a share split what is left (design 6a.19). */
export function ownedShare(dataset: Dataset, site: string, id: string): number {
  const owners = dataset.sites.find((one) => one.id === site)?.owners ?? [];
  const stated = owners.reduce((sum, owner) => sum + (owner.share_pct ?? 0), 0);
  const silent = owners.filter((owner) => owner.share_pct === undefined).length;
  const left = Math.max(0, 100 - stated);
  if (id === 'unknown') return silent > 0 ? 0 : left / 100;
  return owners.filter((owner) => belongsTo(id, owner.country)).reduce((sum, owner) => sum + (owner.share_pct ?? left / silent), 0) / 100;
}
