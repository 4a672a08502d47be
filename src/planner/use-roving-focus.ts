import { type KeyboardEvent, type RefObject, useRef } from 'react';

/**
 * Arrow keys, Home and End move the focus between the buttons of a long list, which is then one stop of the Tab key.
 * The buttons set their own tabIndex: 0 for the one where Tab enters, -1 for the rest.
 */
export function useRovingFocus<List extends HTMLElement>(): { list: RefObject<List | null>; onKeyDown: (event: KeyboardEvent) => void } {
  const list = useRef<List>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button[data-row]') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const targets: Partial<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 };
    const target = targets[event.key];
    if (at < 0 || target === undefined) return;
    event.preventDefault();
    buttons[target]?.focus();
  };
  return { list, onKeyDown };
}
