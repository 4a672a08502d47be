import { type ProjectView, projectKinds, projectRows } from '../../state/view-types.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import type { MapFilters } from '../props.ts';
import type { Words } from '../words.ts';
import { matrixOf, type RowKind } from './matrix.ts';
import { rowName } from './project-words.ts';
import type { ProjectRecord } from './records.ts';

interface ProjectFiltersProps {
  readonly words: Words;
  /** All records, so that every choice can be taken back. */
  readonly records: readonly ProjectRecord[];
  readonly view: ProjectView;
  readonly onView: (view: ProjectView) => void;
  readonly filters: MapFilters;
  readonly onFilters: (filters: MapFilters) => void;
}

const filterOf = { partner: 'partners', mineral: 'minerals', country: 'origins' } as const satisfies Record<RowKind, keyof MapFilters>;

/** Partner, mineral and country are the filters of the map; what is counted, and by what, is the tab's own. */
export const ProjectFilters = ({ words, records, view, onView, filters, onFilters }: ProjectFiltersProps) => {
  const { t } = words;
  /** A partner stands for its members too: the map asks for countries. */
  const valuesOf = (kind: RowKind, id: string): readonly string[] =>
    kind === 'partner' ? [...new Set([id, ...records.filter(({ partner }) => partner === id).map(({ actor }) => actor)])] : [id];
  return (
    <div className="mv-project-filters">
      {projectRows.map((kind) => {
        const chosen = filters[filterOf[kind]];
        const choices = matrixOf(records, kind)
          .map(({ id }) => id)
          .filter((id) => id !== 'all' && id !== 'none')
          .map((id) => ({ id, name: rowName(words, kind, id) }))
          .toSorted((one, other) => words.f.compare(one.name, other.name));
        const only = choices.find(({ id }) => chosen.length > 0 && chosen.every((value) => valuesOf(kind, id).includes(value)));
        return (
          <Select
            key={kind}
            className="mv-choice-wide"
            label={t(`rows.${kind}`)}
            options={[
              { value: 'every', label: t(`every.${kind}`) },
              ...(chosen.length > 0 && only === undefined
                ? [{ value: 'several', label: t('filter.several', { count: chosen.length }), disabled: true }]
                : []),
              ...choices.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={chosen.length === 0 ? 'every' : (only?.id ?? 'several')}
            onChange={(value) => onFilters({ ...filters, [filterOf[kind]]: value === 'every' ? [] : valuesOf(kind, value) })}
          />
        );
      })}
      <Segmented
        label={t('kind.label')}
        options={projectKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={view.kind}
        onChange={(kind) => onView({ ...view, kind })}
      />
      <Segmented
        label={t('rows.label')}
        options={projectRows.map((value) => ({ value, label: t(`rows.${value}`) }))}
        value={view.rows}
        onChange={(rows) => onView({ ...view, rows, cell: null })}
      />
    </div>
  );
};
