import type { ReactNode } from 'react';

interface SwitchProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

/** On or off. A native checkbox that says it is a switch; the whole row can be clicked. */
export const Switch = ({ label, checked, onChange, disabled = false }: SwitchProps) => (
  <label className="mv-switch">
    <span className="mv-switch-label">{label}</span>
    <input
      type="checkbox"
      role="switch"
      checked={checked}
      aria-checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.target.checked)}
    />
    <span className="mv-switch-track" aria-hidden="true" />
  </label>
);

/** One of a set that can each be on: a native checkbox with what it stands for; `mixed` where it stands for several, of which some are. */
export const Check = ({ label, checked, onChange, disabled = false, mixed = false }: SwitchProps & { readonly mixed?: boolean }) => (
  <label className="mv-check">
    <input
      type="checkbox"
      ref={(input) => {
        // there is no attribute for it
        if (input) input.indeterminate = mixed;
      }}
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.target.checked)}
    />
    <span className="mv-check-label">{label}</span>
  </label>
);
