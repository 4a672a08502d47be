import { type KeyboardEvent, type RefObject, useRef } from 'react';

/**
 * Arrow keys, Home and End move the focus between the rows of a long table or list, which is then one stop of the Tab key; left and right between
 * the buttons of a row. The buttons set their own tabIndex: 0 for the one where Tab enters, -1 for the rest.
 */
export function useRovingFocus<List extends HTMLElement>(): { list: RefObject<List | null>; onKeyDown: (event: KeyboardEvent) => void } {
  const list = useRef<List>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('button[data-row]') ?? [])];
    const rowOf = (element: Element | null): Element | null => element?.closest('tr, li') ?? null;
    const row = rowOf(document.activeElement);
    const at = rows.findIndex((button) => rowOf(button) === row);
    if (row === null || at < 0) return;
    const own = [...row.querySelectorAll('button')];
    const inRow = own.findIndex((button) => button.matches(':focus'));
    const targets: Partial<Record<string, HTMLElement | undefined>> = {
      ArrowDown: rows[at + 1],
      ArrowUp: rows[at - 1],
      Home: rows[0],
      End: rows.at(-1),
      ArrowRight: own[inRow + 1],
      ArrowLeft: own[inRow - 1],
    };
    if (!(event.key in targets)) return;
    event.preventDefault();
    targets[event.key]?.focus();
  };
  return { list, onKeyDown };
}
