import type { Leg, Place, Site } from '../dataset/types.ts';
import type { ShipmentEstimate } from '../engine/estimate-types.ts';
import {
  distinct,
  type Origin,
  type OriginContext,
  type OriginInput,
  parameterInputs,
  parameterSources,
  shipmentSources,
} from './origin.ts';
import { flowName, massPerYear, sharePercent, usdLarge, usdPerTonne } from './quantities.ts';
import { legName, placeName, siteTitle } from './record-names.ts';
import { ownerShares } from './site-facts.ts';
import { countryName, named } from './words.ts';

/** Where what stands on file about sites, places and legs comes from. */

/**
 * A fact about a site: the sources that bear it out, or all of the site's where none is said to.
 * @param fields names of the fields in the record, as its sources cite them
 */
export function explainSiteFact(context: OriginContext, site: Site, fact: OriginInput, fields: readonly string[]): Origin {
  const { words, details } = context;
  const texts = details?.sites[site.id];
  const all = texts?.sources ?? [];
  const cited = all.filter((id) => texts?.supports?.[id]?.some((field) => fields.includes(field)) === true);
  return {
    title: siteTitle(words, site),
    formula: words.t(cited.length > 0 ? 'origins:formula.fact' : 'origins:formula.factOfRecord'),
    inputs: [fact, { label: words.t('facts.sure'), value: named(words, 'confidence', site.confidence) }],
    sources: cited.length > 0 ? cited : all,
  };
}

/** How well the position of a site is known, and from where. */
export function explainPosition(context: OriginContext, site: Site, fact: OriginInput): Origin {
  const origin = explainSiteFact(context, site, fact, ['lon', 'lat']);
  const from = context.details?.sites[site.id]?.coord_source;
  return {
    ...origin,
    formula: context.words.t('origins:formula.position'),
    inputs: from === undefined ? origin.inputs : [...origin.inputs, { label: context.words.t('site.positionFrom'), value: from }],
  };
}

/** The part of a site that owners hold: every owner with its part. */
export function explainOwners(context: OriginContext, site: Site): Origin {
  const { words } = context;
  const first: OriginInput = { label: words.t('site.owns'), value: words.t('site.ownsAside') };
  const origin = explainSiteFact(context, site, first, ['owners']);
  const owners = ownerShares(site).map(({ name, country, share, assumed }) => ({
    label: country === null ? words.t('site.unknownShare') : `${name}, ${countryName(words, country)}`,
    value: `${words.f.plain(100 * share)}\u00a0%${assumed ? ` · ${words.t('site.assumed')}` : ''}`,
  }));
  return { ...origin, formula: words.t('origins:formula.owners'), inputs: [...owners, ...origin.inputs.slice(1)] };
}

/** Freight of a site's shipments over their value. */
export function explainFreightShare(context: OriginContext, flows: readonly ShipmentEstimate[], share: number): Origin {
  const { words, dataset } = context;
  const counted = flows.filter((flow) => flow.value_usd_y !== null && flow.cost_usd_per_t !== null && flow.moved_t_y > 0);
  return {
    title: words.t('origins:freightShare'),
    formula: words.t('origins:formula.freightOfSite'),
    inputs: [
      { label: words.t('origins:share'), value: sharePercent(words, share) },
      ...counted.map((flow) => ({
        label: flowName(words, dataset, flow),
        value: `${massPerYear(words, flow.moved_t_y)} · ${usdPerTonne(words, flow.cost_usd_per_t ?? 0)} · ${words.t('money.perYear', { money: usdLarge(words, flow.value_usd_y ?? 0) })}`,
      })),
    ],
    sources: shipmentSources(context, distinct(counted.map(({ shipment }) => shipment))),
  };
}

/** A fact about a place. */
export function explainPlaceFact(context: OriginContext, place: Place, fact: OriginInput): Origin {
  const { words, dataset, details } = context;
  const sources = details?.places[place.id]?.sources ?? [];
  return {
    title: placeName(words, dataset, place.id),
    formula: words.t(sources.length > 0 ? 'origins:formula.factOfRecord' : 'origins:formula.placed'),
    inputs: [fact],
    sources,
  };
}

/** A fact about a leg: its length, gauge, tracks, capacity. */
export function explainLegFact(context: OriginContext, leg: Leg, fact: OriginInput): Origin {
  const { words, dataset, details } = context;
  const texts = details?.legs[leg.id];
  return {
    title: legName(words, dataset, leg),
    formula: words.t('origins:formula.factOfRecord'),
    inputs: [fact, { label: words.t('leg.length'), value: words.t(`leg.basis.${leg.km_basis}`) }],
    sources: texts?.sources ?? [],
    ...(texts?.note === undefined ? {} : { note: texts.note }),
  };
}

/** The length of a leg, in all or in one country. */
export function explainLegLength(context: OriginContext, leg: Leg, fact: OriginInput): Origin {
  const { words } = context;
  return { ...explainLegFact(context, leg, fact), formula: words.t(`origins:formula.length.${leg.km_basis}`) };
}

/** A rate of the model: its range, how it is known, and what it follows from. */
export function explainParameter(context: OriginContext, id: string): Origin {
  const { words, dataset, details } = context;
  const how = details?.parameters[id]?.how;
  return {
    title: words.t('place.charges'),
    formula: words.t('origins:formula.parameter'),
    inputs: parameterInputs({ ...context, dataset }, [id]),
    sources: parameterSources(context, [id]),
    ...(how === undefined ? {} : { note: how }),
  };
}

/** What of a flow passes a place or a leg. */
export function explainPart(context: OriginContext, flow: ShipmentEstimate, tonnes_y: number, spot: 'leg' | 'place'): Origin {
  const { words, dataset } = context;
  return {
    title: flowName(words, dataset, flow),
    formula: words.t(`origins:formula.on.${spot}`),
    inputs: [
      { label: words.t('origins:counted'), value: massPerYear(words, tonnes_y) },
      { label: words.t('origins:ofIt'), value: massPerYear(words, flow.tonnes_y) },
      ...distinct(flow.routes.map(({ corridor }) => corridor)).map((corridor) => ({
        label: words.t(`names:corridor.${corridor}`),
        value: massPerYear(
          words,
          flow.routes.reduce((sum, route) => sum + (route.corridor === corridor ? route.tonnes_y : 0), 0),
        ),
      })),
    ],
    sources: shipmentSources(context, [flow.shipment]),
  };
}
