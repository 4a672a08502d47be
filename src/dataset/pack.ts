import type { Records } from './collections.ts';
import type { ById, Details, MineralTexts, SiteTexts } from './details.ts';
import type { Deflators } from './schema/rate.ts';
import { textFields } from './text-fields.ts';
import type { Dataset, Mineral, Site } from './types.ts';

/** The record without the named fields. */
export function without<T extends object, K extends PropertyKey>(record: T, fields: readonly K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !fields.some((field) => field === key))) as Omit<T, K>;
}

/** The named fields of the record, those that it has. */
export function only<T extends object, K extends keyof T>(record: T, fields: readonly K[]): Pick<T, K> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => fields.some((field) => field === key))) as Pick<T, K>;
}

function byId<T, V>(list: readonly T[], id: (item: T) => string, value: (item: T) => V): ById<V> {
  return Object.fromEntries(list.map((item) => [id(item), value(item)]));
}

const ownId = (record: { readonly id: string }): string => record.id;

function coreSite(site: Records['sites'][number]): Site {
  return { ...without(site, textFields.sites), engagement: site.engagement.map((one) => without(one, textFields.engagement)) };
}

function siteTexts(site: Records['sites'][number]): SiteTexts {
  return { ...only(site, textFields.sites), engagement_notes: site.engagement.map((one) => one.note) };
}

function coreMineral(mineral: Records['minerals'][number]): Mineral {
  return {
    ...without(mineral, textFields.minerals),
    stages: mineral.stages.map((product) => without(product, textFields.products)),
    conversions: mineral.conversions.map((conversion) => without(conversion, textFields.conversions)),
  };
}

function mineralTexts(mineral: Records['minerals'][number]): MineralTexts {
  return {
    ...only(mineral, textFields.minerals),
    stages: mineral.stages.map((product) => only(product, ['stage', 'product', ...textFields.products])),
    conversions: mineral.conversions.map((conversion) => only(conversion, ['from_product', 'to_product', ...textFields.conversions])),
  };
}

/**
 * Parts the data into what the first view needs and what can wait. Every record is in one of the two, every field too.
 *
 * @param data validated records, not changed
 */
export function packData({ records, deflators }: { readonly records: Records; readonly deflators: Deflators }): {
  core: Dataset;
  details: Details;
} {
  const core: Dataset = {
    places: records.places.map((place) => without(place, textFields.places)),
    sites: records.sites.map(coreSite),
    legs: records.legs.map((leg) => without(leg, textFields.legs)),
    seaLanes: records.seaLanes,
    access: records.access.map((access) => without(access, textFields.access)),
    minerals: records.minerals.map(coreMineral),
    markets: records.markets,
    shipments: records.shipments.map((shipment) => without(shipment, textFields.shipments)),
    constraints: records.constraints,
    rates: records.rates.map((rate) => without(rate, textFields.rates)),
    parameters: records.parameters.map((parameter) => without(parameter, textFields.parameters)),
    scenarios: records.scenarios,
  };
  const details: Details = {
    sources: byId(records.sources, ownId, (source) => source),
    places: byId(records.places, ownId, (place) => only(place, textFields.places)),
    sites: byId(records.sites, ownId, siteTexts),
    legs: byId(records.legs, ownId, (leg) => only(leg, textFields.legs)),
    access: byId(
      records.access,
      (access) => access.site,
      (access) => only(access, textFields.access),
    ),
    minerals: byId(records.minerals, ownId, mineralTexts),
    shipments: byId(records.shipments, ownId, (shipment) => only(shipment, textFields.shipments)),
    rates: byId(records.rates, ownId, (rate) => only(rate, textFields.rates)),
    parameters: byId(records.parameters, ownId, (parameter) => only(parameter, textFields.parameters)),
    instruments: records.instruments,
    programmes: records.programmes,
    claims: records.claims,
    stories: records.stories,
    benchmarks: records.benchmarks,
    observedSplits: records.observedSplits,
    trade: records.trade,
    governance: records.governance,
    euSupply: records.euSupply,
    deflators,
  };
  return { core, details };
}
