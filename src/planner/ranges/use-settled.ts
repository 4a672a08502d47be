import { useEffect, useState } from 'react';
import { whenIdle } from '../../ui/when-idle.ts';

/** How long a value has to stay, ms: longer than the pause between two steps of a slider. */
const SETTLED_MS = 800;

/** Whether a value has stayed the same for a while, and the browser has had nothing more urgent to do since. */
export const useSettled = (value: unknown): boolean => {
  const [settled, setSettled] = useState<unknown>(undefined);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      await whenIdle();
      if (current) setSettled(value);
    }, SETTLED_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [value]);
  return settled === value;
};
