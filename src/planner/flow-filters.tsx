import type { Estimate } from '../engine/estimate-types.ts';
import { Select } from '../ui/select.tsx';
import type { OriginContext } from './origin.ts';
import { type MapFilters, type RouteSort, routeSorts } from './props.ts';
import { marketName } from './quantities.ts';
import { filterChoices } from './routes.ts';
import { countryName, named, type Words } from './words.ts';

interface FlowFiltersProps {
  readonly context: OriginContext;
  readonly estimate: Estimate;
  readonly filters: MapFilters;
  readonly onFilters: (filters: MapFilters) => void;
  readonly sort: RouteSort;
  readonly onSort: (sort: RouteSort) => void;
}

/** One choice each of mineral, origin and market, and the order of the list. */
export const FlowFilters = ({ context, estimate, filters, onFilters, sort, onSort }: FlowFiltersProps) => {
  const { words } = context;
  const choices = filterChoices(estimate.shipments);
  return (
    <div className="mv-routes-filters">
      <FilterSelect
        words={words}
        name="mineral"
        chosen={filters.minerals}
        choices={choices.minerals}
        label={(id) => named(words, 'mineral', id)}
        onChoose={(minerals) => onFilters({ ...filters, minerals })}
      />
      <FilterSelect
        words={words}
        name="origin"
        chosen={filters.origins}
        choices={choices.origins}
        label={(id) => countryName(words, id)}
        onChoose={(origins) => onFilters({ ...filters, origins })}
      />
      <FilterSelect
        words={words}
        name="market"
        chosen={filters.markets}
        choices={choices.markets}
        label={(id) => marketName(words, id)}
        onChoose={(markets) => onFilters({ ...filters, markets })}
      />
      <Select
        className="mv-choice-wide"
        label={words.t('routes.sort')}
        options={routeSorts.map((value) => ({ value, label: words.t(`routes.sortBy.${value}`) }))}
        value={sort}
        onChange={onSort}
      />
    </div>
  );
};

interface FilterSelectProps {
  readonly words: Words;
  readonly name: 'mineral' | 'origin' | 'market';
  readonly chosen: readonly string[];
  readonly choices: readonly string[];
  readonly label: (id: string) => string;
  readonly onChoose: (ids: readonly string[]) => void;
}

const FilterSelect = ({ words, name, chosen, choices, label, onChoose }: FilterSelectProps) => {
  const options = [...new Set([...choices, ...chosen])]
    .map((id) => ({ value: id, label: label(id) }))
    .toSorted((one, other) => words.f.compare(one.label, other.label));
  // Several values can be set from the filter panel; here they read as one choice that a click replaces.
  const several = chosen.length > 1;
  return (
    <Select
      className="mv-choice-wide"
      label={words.t(`filter.${name}`)}
      options={[
        { value: 'all', label: words.t(`filter.all.${name}`) },
        ...(several ? [{ value: '', label: words.t('filter.several', { count: chosen.length }), disabled: true }] : []),
        ...options,
      ]}
      value={several ? '' : (chosen[0] ?? 'all')}
      onChange={(value) => onChoose(value === 'all' ? [] : [value])}
    />
  );
};
