import { Select } from '../../ui/select.tsx';
import { Check, Switch } from '../../ui/switch.tsx';
import { useWorkbenchWords } from '../scenarios/use-workbench-words.ts';
import { boundsOf, type Draft, usualOf } from './lever-draft.ts';
import type { LeverField } from './lever-form-types.ts';
import { optionsOf } from './lever-options.ts';
import { NumberControl } from './number-control.tsx';
import { type Names, namedOptions, optionName } from './option-name.ts';

const ANY = '';

interface FieldControlProps {
  readonly field: LeverField;
  readonly draft: Draft;
  readonly names: Names;
  readonly onField: (path: string, value: Draft[string] | undefined) => void;
}

/** Key of a field's label: conditions on shipments and network share the words of the plain fields. */
export const labelKey = (field: LeverField): string =>
  'list' in field && field.list === 'origin' ? 'field.origin' : `field.${field.path.replace(/^on\./, '')}`;

/** Those of a list that are wanted; none is all. */
const Several = ({ field, draft, names, onField }: FieldControlProps & { readonly field: Extract<LeverField, { kind: 'many' }> }) => {
  const { t, f } = useWorkbenchWords();
  const value = draft[field.path];
  const chosen = Array.isArray(value) ? value : [];
  const label = t(labelKey(field) === 'field.origin' ? 'field.origins' : labelKey(field));
  const list = chosen.length === 0 ? t('field.all') : f.list(chosen.map((id) => optionName(names, field.list, id)));
  return (
    <details className="mv-lever-several">
      <summary>
        {label}: {list}
      </summary>
      {namedOptions(names, field.list, optionsOf(field.list, draft, names.dataset)).map(({ value: id, label: name }) => (
        <Check
          key={id}
          label={name}
          checked={chosen.includes(id)}
          onChange={(on) => onField(field.path, on ? [...chosen, id] : chosen.filter((other) => other !== id))}
        />
      ))}
    </details>
  );
};

/** The control of one field of a lever: a list, a number, a switch. */
export const FieldControl = (props: FieldControlProps) => {
  const { field, draft, names, onField } = props;
  const { t } = useWorkbenchWords();
  const label = t(labelKey(field));
  const value = draft[field.path];
  switch (field.kind) {
    case 'number':
      return (
        <NumberControl
          field={field}
          label={label}
          bounds={boundsOf(field, draft, names.dataset)}
          usual={usualOf(field, draft, names.dataset)}
          value={typeof value === 'number' || value === null ? value : undefined}
          onChange={(number) => onField(field.path, number)}
        />
      );
    case 'switch':
      return <Switch label={label} checked={value === true} onChange={(on) => onField(field.path, on)} />;
    case 'many':
      return <Several {...props} field={field} />;
    case 'pick':
      return (
        <Select
          label={label}
          labelHidden={false}
          options={[
            ...(field.optional ? [{ value: ANY, label: t('field.any') }] : []),
            ...namedOptions(names, field.list, optionsOf(field.list, draft, names.dataset)),
          ]}
          value={typeof value === 'string' ? value : ANY}
          onChange={(id) => onField(field.path, id)}
        />
      );
  }
};
