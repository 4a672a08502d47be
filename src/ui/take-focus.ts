/** A ref that gives an element the focus when it is first drawn, and not at later drawings as a function written in place would. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();
