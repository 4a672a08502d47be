import type { Feature, FeatureCollection, Point } from 'geojson';
import { partnerOfSite } from '../../dataset/partner.ts';
import type { Dataset, Site } from '../../dataset/types.ts';
import { type SiteState, shapeOfKind, stateOfStatus } from '../../ui/site-shape.ts';
import { colours } from '../../ui/tokens/colours.ts';
import { commodities, mainCommodity } from '../commodity.ts';
import type { MapFilters, SiteFill, Theme } from '../map-view-props.ts';
import { iconId } from '../symbols/icon-id.ts';
import type { Rosettes } from './rosette.ts';

/** From which zoom a symbol is drawn: always, or when its state's turn comes. */
export type SiteTier = 'always' | 'planned' | 'explored';

export interface SiteProperties {
  readonly id: string;
  readonly icon: string;
  readonly tier: SiteTier;
  readonly name: string;
  readonly name_ru: string;
  readonly name_kk: string;
  /** Element symbol of the main commodity. */
  readonly symbol: string;
  /** Index into the label zooms of site-layers.ts: 0 is named first. */
  readonly label: number;
  /** Side that the name stands on; empty where any will do. */
  readonly dir: string;
  /** True where a ring stands around the symbol, or a rosette: the name keeps clear of it. */
  readonly crowded: boolean;
  /** Number of the spot in a rosette; 0 stands where it is. */
  readonly spot: number;
  readonly rank: number;
}

export type SiteFeatures = FeatureCollection<Point, SiteProperties>;

/** What the symbols depend on. */
export interface SiteView {
  readonly filters: MapFilters;
  readonly siteFill: SiteFill;
  readonly theme: Theme;
  /** Id of the selected site, which is drawn at any zoom. */
  readonly selected: string | null;
  /** Sites that send a shipment in the shown estimate: they are named before others of their rank. */
  readonly shipping: ReadonlySet<string>;
  /** Sites whose cargo has no way out. */
  readonly stranded: ReadonlySet<string>;
}

const tierOf = (site: Site, state: SiteState, { filters, selected }: SiteView): SiteTier => {
  if (state === 'operating' || state === 'building' || site.id === selected || filters.statuses.includes(site.status)) return 'always';
  return state === 'planned' ? 'planned' : 'explored';
};

const labelOf = (site: Site, state: SiteState, steppedOut: boolean, shipping: ReadonlySet<string>): number => {
  if (steppedOut) return 5;
  if (site.rank < 3) return site.rank - 1;
  if (state !== 'operating' && state !== 'building') return 4;
  return shipping.has(site.id) ? 2 : 3;
};

/**
 * Sites as symbols and names.
 * @param sites those that pass the filters
 * @param rosettes how crowds among them are spread
 */
export const siteFeatures = (
  sites: readonly Site[],
  minerals: Dataset['minerals'],
  { steps, centres }: Rosettes,
  view: SiteView,
): SiteFeatures => {
  const known = commodities(minerals);
  const feature = (site: Site): Feature<Point, SiteProperties> => {
    const state = stateOfStatus(site.status);
    const { symbol, group } = mainCommodity(site, known);
    const colour = view.siteFill === 'mineral' ? colours.mineral[view.theme][group] : colours.partner[view.theme][partnerOfSite(site)];
    const spot = steps.get(site.id) ?? 0;
    const { name_short, name_short_ru = name_short, name_short_kk = name_short_ru } = site;
    return {
      type: 'Feature',
      properties: {
        id: site.id,
        icon: iconId({ kind: 'site', theme: view.theme, shape: shapeOfKind(site.kind), state, colour }),
        tier: tierOf(site, state, view),
        name: name_short,
        name_ru: name_short_ru,
        name_kk: name_short_kk,
        symbol,
        label: site.id === view.selected ? 0 : labelOf(site, state, spot > 0, view.shipping),
        dir: site.label_dir ?? '',
        crowded: centres.has(site.id) || site.id === view.selected || view.stranded.has(site.id),
        spot,
        rank: site.rank,
      },
      geometry: { type: 'Point', coordinates: [site.lon, site.lat] },
    };
  };
  return { type: 'FeatureCollection', features: sites.map(feature) };
};
