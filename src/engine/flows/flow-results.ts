import type { SharedLimit } from '../capacity/limits.ts';
import type { FlowPrices } from '../cost/flow-prices.ts';
import type { World } from '../scenario/world.ts';
import type { FlowResult } from './flow-result.ts';
import type { Offer } from './offer.ts';
import { limitReason, noRouteReason } from './stranded-reason.ts';

/** A flow after assignment, with what it paid by arc. */
export interface PricedResult {
  readonly result: FlowResult;
  readonly prices: FlowPrices | null;
}

/** The logit leaves a crumb of every flow behind; under a thousandth it is the formula and not tonnes. */
export const smallestShare = 1e-3;

/**
 * Results of a flow from its shares: one where it has one market; else one for each market that takes tonnes, with the part that stays
 * behind at the flow's own market.
 *
 * @param offers the flow's own market first
 * @param shares part of the flow's tonnes on each way, offer by offer
 * @param full limits that are used up
 */
export function resultsOfChoice(
  offers: readonly Offer[],
  shares: readonly number[],
  unserved: number,
  full: readonly SharedLimit[],
  world: World,
): PricedResult[] {
  const [home] = offers;
  if (home === undefined) return [];
  if (offers.length === 1) return [{ result: resultOf(home, shares, unserved, full, world), prices: home.prices }];
  let at = 0;
  const parts = offers.map((offer) => {
    const own = shares.slice(at, at + offer.routes.length);
    at += offer.routes.length;
    return { offer, own, part: own.reduce((sum, share) => sum + share, 0) };
  });
  const left = unserved < smallestShare ? 0 : unserved;
  const kept = parts.filter(({ offer, part }) => part >= smallestShare || (offer === home && left > 0));
  const total = kept.reduce((sum, { part }) => sum + part, left);
  if (total <= 0) return [{ result: resultOf(home, [], 1, full, world), prices: home.prices }];
  return kept.map(({ offer, own, part }) => {
    const stays = offer === home ? left : 0;
    const mine = part + stays;
    const flow = { ...offer.flow, tonnesPerYear: (offer.flow.tonnesPerYear * mine) / total };
    const ofMine = own.map((share) => share / mine);
    return { result: resultOf({ ...offer, flow }, ofMine, stays / mine, full, world), prices: offer.prices };
  });
}

function resultOf(offer: Offer, shares: readonly number[], unserved: number, full: readonly SharedLimit[], world: World): FlowResult {
  const { flow, access, routes } = offer;
  if (flow.rules.byAir) return { flow, access, byAir: true, routes: [], shares: [], unservedShare: 0, reason: null };
  if (routes.length === 0) {
    return { flow, access, byAir: false, routes: [], shares: [], unservedShare: 1, reason: noRouteReason(flow, access.railhead, world) };
  }
  if (unserved < smallestShare) {
    const sum = shares.reduce((total, share) => total + share, 0);
    return { flow, access, byAir: false, routes, shares: shares.map((share) => share / sum), unservedShare: 0, reason: null };
  }
  const met = full
    .filter((limit) => limit.coefficient(flow) > 0 && routes.some((route) => route.arcs.some((arc) => limit.arcs[arc] === 1)))
    .map((limit) => limit.id);
  return { flow, access, byAir: false, routes, shares, unservedShare: unserved, reason: limitReason(flow, access.railhead, met) };
}
