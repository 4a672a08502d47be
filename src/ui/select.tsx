import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export interface SelectOption<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly options: readonly SelectOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Drawn before the text: a ring, a dot. */
  readonly mark?: ReactNode;
  readonly className?: string;
}

/** A native drop-down list in the look of the house. */
export const Select = <T extends string>({ label, labelHidden = true, options, value, onChange, mark, className }: SelectProps<T>) => (
  <label className={className ? `mv-choice ${className}` : 'mv-choice'}>
    <span className={labelHidden ? 'mv-hidden' : 'mv-choice-label'}>{label}</span>
    <span className="mv-choice-box">
      {mark}
      <select
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="caret" />
    </span>
  </label>
);
