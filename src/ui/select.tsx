import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export interface SelectOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** Says what is set, and cannot be chosen. */
  readonly disabled?: boolean;
}

/** Options under a heading. */
export interface SelectGroup<T extends string> {
  readonly label: string;
  readonly options: readonly SelectOption<T>[];
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly options: readonly (SelectOption<T> | SelectGroup<T>)[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Drawn before the text: a ring, a dot. */
  readonly mark?: ReactNode;
  readonly className?: string;
}

const drawn = <T extends string>({ value, label, disabled }: SelectOption<T>) => (
  <option key={value} value={value} disabled={disabled}>
    {label}
  </option>
);

/** A native drop-down list in the look of the house. */
export const Select = <T extends string>({ label, labelHidden = true, options, value, onChange, mark, className }: SelectProps<T>) => (
  <label className={className ? `mv-choice ${className}` : 'mv-choice'}>
    <span className={labelHidden ? 'mv-hidden' : 'mv-choice-label'}>{label}</span>
    <span className="mv-choice-box">
      {mark}
      <select
        value={value}
        onChange={(event) => {
          const all = options.flatMap((option) => ('options' in option ? option.options : [option]));
          const chosen = all.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) =>
          'options' in option ? (
            <optgroup key={option.label} label={option.label}>
              {option.options.map(drawn)}
            </optgroup>
          ) : (
            drawn(option)
          ),
        )}
      </select>
      <Icon name="caret" />
    </span>
  </label>
);
