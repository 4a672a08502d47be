import { useId } from 'react';

export interface SegmentedOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Said instead of the label where the label alone is too short to be understood. */
  readonly description?: string;
}

interface SegmentedProps<T extends string> {
  readonly label: string;
  /** True when the label stands beside the control already and must not be drawn twice. */
  readonly labelHidden?: boolean;
  readonly options: readonly SegmentedOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly disabled?: boolean;
}

/** One choice out of a few, side by side: native radio buttons, so arrow keys and screen readers work as everywhere. */
export const Segmented = <T extends string>({
  label,
  labelHidden = true,
  options,
  value,
  onChange,
  disabled = false,
}: SegmentedProps<T>) => {
  const name = useId();
  return (
    <fieldset className="mv-segmented" disabled={disabled}>
      <legend className={labelHidden ? 'mv-hidden' : 'mv-segmented-label'}>{label}</legend>
      <div className="mv-segmented-row">
        {options.map((option) => (
          <label key={option.value} className="mv-segment">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-label={option.description}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
