import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

export interface TabItem<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly TabItem<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Content of the chosen tab. */
  readonly children: ReactNode;
  readonly className?: string;
  /** Where the row of tabs stands: over the content, or under it on a phone. */
  readonly placement?: 'top' | 'bottom';
}

/** Tabs after the WAI-ARIA pattern: one tab stop, arrow keys, Home and End move and choose. */
export const Tabs = <T extends string>({ label, tabs, value, onChange, children, className, placement = 'top' }: TabsProps<T>) => {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const index = tabs.findIndex((tab) => tab.value === value);
    const steps: Partial<Record<string, number>> = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: tabs.length - 1 };
    const step = steps[event.key];
    if (step === undefined) return;
    const next = (step + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (!tab) return;
    event.preventDefault();
    onChange(tab.value);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  const row = (
    <div className="mv-tablist" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          id={`${id}-${tab.value}`}
          aria-selected={tab.value === value}
          aria-controls={`${id}-panel`}
          tabIndex={tab.value === value ? 0 : -1}
          onClick={() => onChange(tab.value)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
  const panel = (
    <div
      className="mv-tabpanel"
      role="tabpanel"
      // over a row of tabs the panel scrolls by itself, so the keyboard must reach it
      tabIndex={placement === 'bottom' ? 0 : undefined}
      id={`${id}-panel`}
      aria-labelledby={`${id}-${value}`}
    >
      {children}
    </div>
  );
  return (
    <div className={className ? `mv-tabs ${className}` : 'mv-tabs'} data-placement={placement}>
      {placement === 'top' ? row : panel}
      {placement === 'top' ? panel : row}
    </div>
  );
};
