import { useMemo } from 'react';
import type { Dataset } from '../dataset/types.ts';
import type { Estimate, LinkFlow } from '../engine/estimate-types.ts';
import { sitePasses } from '../state/site-filter.ts';
import { tokens } from '../ui/tokens.ts';
import { type Box, boxesMeet } from './geometry/box.ts';
import { drawNetwork } from './geometry/drawn-network.ts';
import type { Language, MapFilters, SiteFill, Theme } from './map-view-props.ts';
import { decodeBaseMap } from './parts/base-map.ts';
import { flowFeatures, OVERVIEW } from './parts/flow-features.ts';
import { strandedSites } from './parts/highlights.ts';
import { rosettes } from './parts/rosette.ts';
import { siteFeatures } from './parts/site-features.ts';
import { fitProjection } from './static/projection.ts';
import { StaticBase } from './static/static-base.tsx';
import { StaticFlows } from './static/static-flows.tsx';
import { StaticSites } from './static/static-sites.tsx';

export interface StaticMapProps {
  readonly dataset: Dataset;
  readonly baseMap: unknown;
  readonly estimate: Estimate | null;
  /** Links of the shipments that pass the filters, as on the live map. */
  readonly links?: readonly LinkFlow[] | null;
  readonly filters: MapFilters;
  readonly siteFill: SiteFill;
  readonly theme: Theme;
  readonly language: Language;
  /** Pixels of the drawing. */
  readonly width: number;
  readonly height: number;
  /** What is in the drawing whole; the region where it is left out. */
  readonly box?: Box;
  /** Text alternative. */
  readonly title: string;
}

/** From the Black Sea to Xinjiang, from the Urals to Hormuz. */
const REGION: Box = [44, 33, 92, 57];

/** The map as a drawing: for browsers without WebGL, and for pictures. It draws the values that the live map draws, in the same shapes. */
export function StaticMap({
  dataset,
  baseMap,
  estimate,
  links = null,
  filters,
  siteFill,
  theme,
  language,
  width,
  height,
  box = REGION,
  title,
}: StaticMapProps) {
  const base = useMemo(() => decodeBaseMap(baseMap), [baseMap]);
  const network = useMemo(() => drawNetwork(dataset), [dataset]);
  const flows = useMemo(() => flowFeatures(links ?? estimate?.links ?? [], network, links ? {} : OVERVIEW), [links, estimate, network]);
  const sites = useMemo(() => {
    const shipments = estimate?.shipments ?? [];
    const shown = dataset.sites.filter((site) => sitePasses(site, filters));
    const shipping = new Set(shipments.map(({ site }) => site));
    const view = { filters, siteFill, theme, selected: null, shipping, stranded: strandedSites(shipments) };
    return siteFeatures(shown, dataset.minerals, rosettes(shown), view);
  }, [dataset, estimate, filters, siteFill, theme]);
  const projection = useMemo(() => fitProjection(box, width, height), [box, width, height]);
  const inside = useMemo(() => [...network.values()].filter((leg) => leg.mode !== 'sea' && boxesMeet(leg.box, box)), [network, box]);
  return (
    <svg
      className="mv-static-map"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={title}
      fontFamily={tokens.font.family}
    >
      <StaticBase base={base} idle={inside} projection={projection} theme={theme} language={language} />
      <StaticFlows flows={flows} projection={projection} theme={theme} />
      <StaticSites sites={sites} projection={projection} theme={theme} language={language} />
    </svg>
  );
}
