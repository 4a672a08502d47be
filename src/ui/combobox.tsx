import './combobox.css';
import { type KeyboardEvent, useId, useState } from 'react';
import { Icon } from './icon.tsx';

export interface ComboboxOption {
  readonly key: string;
  readonly label: string;
  /** Said after the label in a quieter voice: what kind of thing it is, and where. */
  readonly detail: string;
}

interface ComboboxProps<T extends ComboboxOption> {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly options: readonly T[];
  readonly onChoose: (option: T) => void;
  /** Said when there is a text and no option. */
  readonly emptyText: string;
}

/** A text field with suggestions after the WAI-ARIA combobox pattern: arrows move, Enter takes, Escape closes and then clears. */
export const Combobox = <T extends ComboboxOption>({
  label,
  placeholder,
  text,
  onText,
  options,
  onChoose,
  emptyText,
}: ComboboxProps<T>) => {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const shown = open && text.trim() !== '';
  const current = options[Math.min(active, options.length - 1)];
  const choose = (option: T): void => {
    onChoose(option);
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (options.length > 0) setActive((Math.min(active, options.length - 1) + step + options.length) % options.length);
    } else if (event.key === 'Enter' && shown && current) {
      event.preventDefault();
      choose(current);
    } else if (event.key === 'Escape') {
      if (shown) setOpen(false);
      else onText('');
    }
  };
  return (
    <div className="mv-combobox">
      <Icon name="search" />
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && current ? `${id}-${current.key}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          onText(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div className="mv-combobox-popup" hidden={!shown}>
        <div role="listbox" id={`${id}-list`} aria-label={label}>
          {options.map((option) => (
            // the option is chosen on pointer down, before the field loses the focus and closes the list
            <div
              key={option.key}
              id={`${id}-${option.key}`}
              role="option"
              tabIndex={-1}
              aria-selected={option === current}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(option);
              }}
            >
              <span>{option.label}</span> <span className="mv-quiet">{option.detail}</span>
            </div>
          ))}
        </div>
        {options.length === 0 ? (
          <p className="mv-combobox-empty" role="status">
            {emptyText}
          </p>
        ) : null}
      </div>
    </div>
  );
};
