import type { Estimate } from '../engine/estimate-types.ts';
import { Select } from '../ui/select.tsx';
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
    <Select
      className="mv-choice-wide"
      label={words.t('dependence.group')}
      options={[
        { value: 'all', label: words.t('dependence.all') },
        {
          label: words.t('filter.mineral'),
          options: minerals.map(({ id, name }) => ({ value: `mineral:${id}`, label: name })),
        },
        {
          label: words.t('filter.origin'),
          options: origins.map(({ id, name }) => ({ value: `origin:${id}`, label: name })),
        },
      ]}
      value={group.by === 'all' ? 'all' : `${group.by}:${group.id}`}
      onChange={(value) => onGroup(parseGroup(value))}
    />
  );
};

function parseGroup(value: string): Group {
  const [by, id] = value.split(':');
  return id !== undefined && (by === 'mineral' || by === 'origin') ? { by, id } : { by: 'all' };
}
