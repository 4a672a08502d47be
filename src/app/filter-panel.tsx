import { useMemo } from 'react';
import { partnerOf } from '../dataset/partner.ts';
import type { Dataset } from '../dataset/types.ts';
import { mineralGroups, regionCountries, siteKinds, siteStatuses } from '../dataset/vocabulary.ts';
import { useAppState } from '../state/app-state.ts';
import { defaultFilters, defaultLayers } from '../state/defaults.ts';
import { type MapFilters, mapLayerNames } from '../state/view-types.ts';
import { Segmented } from '../ui/segmented.tsx';
import { type SiteShape, type SiteState, shapeOfKind, stateOfStatus } from '../ui/site-shape.ts';
import { Check } from '../ui/switch.tsx';
import { colours } from '../ui/tokens/colours.ts';
import { symbolLook } from '../ui/tokens/symbols.ts';
import './filter-panel.css';
import { SiteSymbol } from './site-symbol.tsx';
import { nameOf, useShellWords } from './words.ts';

const shapeNames = Object.entries(symbolLook.shape) as readonly (readonly [keyof typeof symbolLook.shape, SiteShape])[];
const stateNames = ['operating', 'building', 'planned', 'explored', 'suspended'] as const satisfies readonly SiteState[];

/** A set of ids shown or hidden together. An empty filter shows everything, so every box is then ticked. */
interface Bundle {
  readonly key: string;
  readonly ids: readonly string[];
}

/**
 * Ticks a bundle on or off.
 * @param all every id that a box stands for
 * @returns the new filter; empty when everything is on again
 */
export const toggled = (filter: readonly string[], bundle: Bundle, all: readonly Bundle[]): readonly string[] => {
  const everything = all.flatMap(({ ids }) => ids);
  const on = new Set(filter.length === 0 ? everything : filter);
  const isOn = bundle.ids.every((id) => on.has(id));
  for (const id of bundle.ids) {
    if (isOn) on.delete(id);
    else on.add(id);
  }
  return everything.every((id) => on.has(id)) || on.size === 0 ? [] : everything.filter((id) => on.has(id));
};

const isOn = (filter: readonly string[], { ids }: Bundle): boolean => filter.length === 0 || ids.some((id) => filter.includes(id));

/** The ids of a bundle that are on, where others of it are not: a search has picked them, or a link. */
const partOf = (filter: readonly string[], { ids }: Bundle): readonly string[] => {
  const on = ids.filter((id) => filter.includes(id));
  return on.length < ids.length ? on : [];
};

/** The minerals that alone of their group are on; nothing where all are, or none. */
const MineralsOnly = ({ ids }: { readonly ids: readonly string[] }) => {
  const { t, f } = useShellWords();
  return ids.length === 0 ? null : (
    <span className="mv-quiet"> {t('filter.only', { names: f.list(ids.map((id) => nameOf(t, 'mineral', id))) })}</span>
  );
};

/** The partners that have a colour, each with every code that counts to it: its own, and those of its members among owners and partners. */
export const partnerBundles = ({ sites }: Pick<Dataset, 'sites'>): readonly Bundle[] => {
  const codes = new Set(
    sites.flatMap(({ owners, engagement }) => [...owners.map(({ country }) => country), ...engagement.map(({ partner }) => partner)]),
  );
  return Object.keys(colours.partner.light).map((key) => ({
    key,
    // several states and banks together are nobody's own: the Projects tab counts them, no site is theirs
    ids: [...new Set([key, ...[...codes].filter((code) => partnerOf(code) === key).sort(), ...(key === 'other' ? ['multilateral'] : [])])],
  }));
};

/** What is drawn on the map, and how its symbols are filled; the boxes double as a key to the symbols. */
export const FilterPanel = ({ dataset }: { readonly dataset: Dataset }) => {
  const { t } = useShellWords();
  const filters = useAppState((state) => state.filters);
  const layers = useAppState((state) => state.layers);
  const siteFill = useAppState((state) => state.siteFill);
  const { setFilters, setLayers, setSiteFill, resetFilters } = useAppState.getState();
  const boxes = (name: keyof MapFilters, bundles: readonly Bundle[], label: (bundle: Bundle) => React.ReactNode) =>
    bundles
      .filter(({ ids }) => ids.length > 0)
      .map((bundle) => (
        <Check
          key={bundle.key}
          label={label(bundle)}
          checked={isOn(filters[name], bundle)}
          mixed={partOf(filters[name], bundle).length > 0}
          onChange={() => setFilters({ ...filters, [name]: toggled(filters[name], bundle, bundles) })}
        />
      ));
  const groups = mineralGroups.map((group) => ({
    key: group,
    ids: dataset.minerals.filter((mineral) => mineral.group === group).map(({ id }) => id),
  }));
  const partners = useMemo(() => partnerBundles(dataset), [dataset]);
  const origins = regionCountries.map((key) => ({ key, ids: [key] }));
  const shapes = shapeNames.map(([key, shape]) => ({ key, ids: siteKinds.filter((kind) => shapeOfKind(kind) === shape) }));
  const states = stateNames.map((key) => ({ key, ids: siteStatuses.filter((status) => stateOfStatus(status) === key) }));
  const usual = JSON.stringify([filters, layers]) === JSON.stringify([defaultFilters, defaultLayers]);
  return (
    <div className="mv-filter">
      <section className="mv-lever-group">
        <h3>{t('filter.fill')}</h3>
        <Segmented
          label={t('filter.fill')}
          options={[
            { value: 'mineral', label: t('filter.fillMineral') },
            { value: 'partner', label: t('filter.fillPartner') },
          ]}
          value={siteFill}
          onChange={setSiteFill}
        />
      </section>
      <section className="mv-lever-group">
        <h3>{t('filter.mineral')}</h3>
        <div className="mv-filter-two">
          {boxes('minerals', groups, (bundle) => (
            <>
              <SiteSymbol shape="circle" state="operating" colour={`var(--mineral-${bundle.key})`} />
              <span>
                {nameOf(t, 'mineralGroup', bundle.key)}
                <MineralsOnly ids={partOf(filters.minerals, bundle)} />
              </span>
            </>
          ))}
        </div>
      </section>
      <section className="mv-lever-group">
        <h3>{t('filter.partner')}</h3>
        <div className="mv-filter-two">
          {boxes('partners', partners, ({ key }) => (
            <>
              <SiteSymbol shape="circle" state="operating" colour={`var(--partner-${key.toLowerCase()})`} />
              {t(`partner.${key}`)}
            </>
          ))}
        </div>
      </section>
      <section className="mv-lever-group">
        <h3>{t('filter.origin')}</h3>
        <div className="mv-filter-two">{boxes('origins', origins, ({ key }) => nameOf(t, 'country', key))}</div>
      </section>
      <section className="mv-lever-group">
        <h3>{t('filter.shape')}</h3>
        {boxes('kinds', shapes, ({ key }) => (
          <>
            <SiteSymbol shape={symbolLook.shape[key as keyof typeof symbolLook.shape]} state="operating" />
            {t(`shape.${key}`)}
          </>
        ))}
      </section>
      <section className="mv-lever-group">
        <h3>{t('filter.status')}</h3>
        {boxes('statuses', states, ({ key }) => (
          <>
            <SiteSymbol shape="circle" state={key as SiteState} />
            {t(`state.${key}`)}
          </>
        ))}
        <p className="mv-filter-precision">
          <span className="mv-precision-mark" aria-hidden="true" />
          {t('filter.precision')}
        </p>
      </section>
      <section className="mv-lever-group">
        <h3>{t('filter.layers')}</h3>
        {mapLayerNames.map((name) => (
          <Check
            key={name}
            label={t(`filter.layer.${name}`)}
            checked={layers[name]}
            onChange={(on) => setLayers({ ...layers, [name]: on })}
          />
        ))}
        <button type="button" className="mv-button" disabled={usual} onClick={resetFilters}>
          {t('filter.reset')}
        </button>
      </section>
    </div>
  );
};
