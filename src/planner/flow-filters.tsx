import type { Estimate } from '../engine/estimate-types.ts';
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
      <select
        className="mv-select"
        aria-label={words.t('routes.sort')}
        value={sort}
        onChange={(event) => onSort(sortOf(event.target.value))}
      >
        {routeSorts.map((id) => (
          <option key={id} value={id}>
            {words.t(`routes.sortBy.${id}`)}
          </option>
        ))}
      </select>
    </div>
  );
};

const sortOf = (value: string): RouteSort => routeSorts.find((id) => id === value) ?? 'tonnes';

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
    .map((id) => ({ id, text: label(id) }))
    .toSorted((one, other) => words.f.compare(one.text, other.text));
  // Several values can be set from the filter panel; here they read as one choice that a click replaces.
  const several = chosen.length > 1;
  return (
    <select
      className="mv-select"
      aria-label={words.t(`filter.${name}`)}
      value={several ? '' : (chosen[0] ?? 'all')}
      onChange={(event) => onChoose(event.target.value === 'all' ? [] : [event.target.value])}
    >
      <option value="all">{words.t(`filter.all.${name}`)}</option>
      {several && (
        <option value="" disabled>
          {words.t('filter.several', { count: chosen.length })}
        </option>
      )}
      {options.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  );
};
