import type { Dataset, Site } from '../dataset/types.ts';
import type { MineralGroup } from '../dataset/vocabulary.ts';
import { shapeOfKind, siteSymbol, stateOfStatus } from '../ui/site-shape.ts';

/** The symbol of a site as on the map: shape by kind, colour by mineral group, fill by status. */
export const SiteSymbol = ({ site, dataset }: { readonly site: Site; readonly dataset: Dataset }) => {
  const parts = siteSymbol(shapeOfKind(site.kind), stateOfStatus(site.status), {
    fill: `var(--mineral-${groupOf(site, dataset)})`,
    paper: 'var(--panel)',
    suspended: 'var(--ink3)',
  });
  return (
    <svg className="mv-card-symbol" width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
      {parts.map((part) => (
        <path
          key={`${part.d} ${part.fill} ${part.width}`}
          d={part.d}
          fill={part.fill ?? 'none'}
          stroke={part.stroke}
          strokeWidth={part.width}
          strokeDasharray={part.dash?.join(' ')}
        />
      ))}
    </svg>
  );
};

/** Group of the first commodity that the dataset knows; chemicals for the rest. */
function groupOf(site: Site, dataset: Dataset): MineralGroup {
  for (const commodity of site.commodities) {
    const mineral = dataset.minerals.find((one) => one.id === commodity);
    if (mineral !== undefined) return mineral.group;
  }
  return 'chem';
}
