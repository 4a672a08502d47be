import type { Estimate } from '../engine/estimate-types.ts';
import type { OriginContext } from './origin.ts';
import type { Group } from './props.ts';
import { countryName, named } from './words.ts';

interface GroupPickerProps {
  readonly context: OriginContext;
  readonly estimate: Estimate;
  readonly group: Group;
  readonly onGroup: (group: Group) => void;
}

/** Whose dependence is shown: all shipments, one mineral, or one country of origin. */
export const GroupPicker = ({ context, estimate, group, onGroup }: GroupPickerProps) => {
  const { words } = context;
  const minerals = estimate.by_mineral
    .map((one) => ({ id: one.mineral, name: named(words, 'mineral', one.mineral) }))
    .toSorted((one, other) => words.f.compare(one.name, other.name));
  const origins = estimate.by_origin
    .map((one) => ({ id: one.country, name: countryName(words, one.country) }))
    .toSorted((one, other) => words.f.compare(one.name, other.name));
  return (
    <select
      className="mv-select"
      aria-label={words.t('dependence.group')}
      value={group.by === 'all' ? 'all' : `${group.by}:${group.id}`}
      onChange={(event) => onGroup(parseGroup(event.target.value))}
    >
      <option value="all">{words.t('dependence.all')}</option>
      <optgroup label={words.t('filter.mineral')}>
        {minerals.map(({ id, name }) => (
          <option key={id} value={`mineral:${id}`}>
            {name}
          </option>
        ))}
      </optgroup>
      <optgroup label={words.t('filter.origin')}>
        {origins.map(({ id, name }) => (
          <option key={id} value={`origin:${id}`}>
            {name}
          </option>
        ))}
      </optgroup>
    </select>
  );
};

function parseGroup(value: string): Group {
  const [by, id] = value.split(':');
  return id !== undefined && (by === 'mineral' || by === 'origin') ? { by, id } : { by: 'all' };
}
