import { type ReactNode, Suspense, useCallback, useId, useRef, useState } from 'react';
import type { ExplainFigure } from './figure-marks.ts';
import type { OriginContext } from './origin.ts';
import { OriginPopover } from './where-from.tsx';

/** Opens where a figure comes from: takes the button that holds it. The same function as long as the part is on the screen. */
export type OpenOrigin = (button: HTMLButtonElement, explain: ExplainFigure) => void;

/**
 * One popover for many figures, where one for each would be in the way: in paragraphs, and in tables of hundreds of rows.
 * @returns what opens it, and the popover itself, to be drawn behind the figures
 */
export function useOrigin(context: OriginContext): { readonly open: OpenOrigin; readonly popover: ReactNode } {
  const [opened, setOpened] = useState<ExplainFigure | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const open: OpenOrigin = useCallback((opener, explain) => {
    button.current = opener;
    setOpened(() => explain);
  }, []);
  const popover = opened !== null && (
    <Suspense fallback={null}>
      <OriginPopover
        id={id}
        context={context}
        explain={(origins) => opened(origins, context)}
        button={button}
        onClose={() => setOpened(null)}
      />
    </Suspense>
  );
  return { open, popover };
}
