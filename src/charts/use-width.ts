import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * Width of an element in CSS pixels, kept up to date, so that a chart is drawn at its own size and its text is never scaled.
 * @param initial width before the first layout
 */
export function useWidth<T extends Element>(initial: number): { ref: RefObject<T | null>; width: number } {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(initial);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => setWidth(Math.max(240, Math.round(element.getBoundingClientRect().width)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
