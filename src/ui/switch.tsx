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

/** One of a set that can each be on: a native checkbox with what it stands for. */
export const Check = ({ label, checked, onChange, disabled = false }: SwitchProps) => (
  <label className="mv-check">
    <input type="checkbox" checked={checked} disabled={disabled} onChange={(event) => onChange(event.target.checked)} />
    <span className="mv-check-label">{label}</span>
  </label>
);
