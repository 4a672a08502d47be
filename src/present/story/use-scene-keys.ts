import { useEffect, useEffectEvent } from 'react';

export interface SceneSteps {
  readonly next: () => void;
  readonly previous: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly end: () => void;
}

/** Least way of a finger that counts as a swipe, pixels. */
const SWIPE_PX = 60;

const stepOf = (key: string, steps: SceneSteps): (() => void) | null => {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
    case ' ':
      return steps.next;
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
      return steps.previous;
    case 'Home':
      return steps.first;
    case 'End':
      return steps.last;
    case 'Escape':
      return steps.end;
    default:
      return null;
  }
};

/** True where a key has a meaning of its own: fields, buttons for the space bar, the map for its arrows, open dialogs. */
const isTaken = (target: EventTarget | null, key: string): boolean => {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, dialog[open], [popover], [contenteditable="true"]')) return true;
  if (key === ' ') return target.closest('button, a, summary') !== null;
  return key.startsWith('Arrow') && target.closest('canvas') !== null;
};

/** Goes from scene to scene by keys and by swipes over an element with the id `story-text`. */
export const useSceneKeys = (steps: SceneSteps): void => {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target, event.key)) return;
    const step = stepOf(event.key, steps);
    // Escape leaves the full screen before it leaves the story
    if (!step || (event.key === 'Escape' && document.fullscreenElement)) return;
    event.preventDefault();
    step();
  });
  const onSwipe = useEffectEvent((way: number) => {
    if (way < -SWIPE_PX) steps.next();
    if (way > SWIPE_PX) steps.previous();
  });
  useEffect(() => {
    let from: { readonly x: number; readonly y: number } | null = null;
    const start = ({ touches, target }: TouchEvent): void => {
      const touch = touches.length === 1 ? touches[0] : undefined;
      from = touch && target instanceof Element && target.closest('#story-text') ? { x: touch.clientX, y: touch.clientY } : null;
    };
    const end = ({ changedTouches }: TouchEvent): void => {
      const touch = changedTouches[0];
      if (!from || !touch) return;
      const across = touch.clientX - from.x;
      if (Math.abs(across) > 2 * Math.abs(touch.clientY - from.y)) onSwipe(across);
      from = null;
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('touchstart', start, { passive: true });
    window.addEventListener('touchend', end);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('touchstart', start);
      window.removeEventListener('touchend', end);
    };
  }, []);
};
