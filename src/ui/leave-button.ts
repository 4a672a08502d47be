/**
 * Moves the focus from a button that its own press takes off the screen to the part that it stands in, marked `data-keeps-focus`:
 * otherwise a reader without a mouse would begin at the top of the page again.
 */
export const leaveButton = (button: HTMLElement): void => button.closest<HTMLElement>('[data-keeps-focus]')?.focus({ preventScroll: true });
