import './where-from.css';
import { type ReactNode, Suspense, useId, useRef, useState } from 'react';
import { lazyPart } from '../i18n/lazy-part.ts';
import type { Origin, OriginContext } from './origin.ts';

/** Where a figure comes from, in a popover: fetched with its words when the first one is opened. */
export const OriginPopover = lazyPart(['origins', 'parameters'], () =>
  import('./origin-popover.tsx').then((module) => module.OriginPopover),
);

/** The functions that say where figures come from. */
export type Origins = typeof import('./origins.ts');

/** Says where a figure comes from, with the functions that are fetched when the reader asks. */
export type Explain = (origins: Origins) => Origin;

interface WhereFromProps {
  readonly context: OriginContext;
  /** Asked for when the reader opens it, so that closed figures cost nothing. */
  readonly explain: Explain;
  readonly className?: string;
  /** The figure itself: the button's content. */
  readonly children: ReactNode;
}

/** A figure that opens where it comes from: formula, inputs and sources, in a popover beside it. */
export const WhereFrom = ({ context, explain, className, children }: WhereFromProps) => {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  return (
    <>
      <button
        type="button"
        ref={button}
        className={className === undefined ? 'mv-from' : `mv-from ${className}`}
        aria-expanded={open}
        aria-controls={id}
        title={context.words.t('origin.open')}
        onClick={() => setOpen(!open)}
      >
        {children}
      </button>
      {open && (
        <Suspense fallback={null}>
          <OriginPopover id={id} context={context} explain={explain} button={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
