import './origin-popover.css';
import { type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { lazyPart } from '../i18n/lazy-part.ts';
import { wordsOf } from '../ui/words-of.ts';
import type { Origin, OriginContext } from './origin.ts';
import * as origins from './origins.ts';
import { SourceList } from './source-list.tsx';
import type { Explain } from './where-from.tsx';

/** Words and all, since few figures are cited. */
const CopyCitation = lazyPart('citation', () => import('./citation/copy-citation.tsx').then((module) => module.CopyCitation));

interface OriginPopoverProps {
  readonly id: string;
  readonly context: OriginContext;
  readonly explain: Explain;
  /** The figure that opened it: the popover stands beside it and gives the focus back to it. */
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** Where a figure comes from, beside it. It keeps what it said when it opened. */
export const OriginPopover = ({ id, context, explain, button, onClose }: OriginPopoverProps) => {
  const [origin] = useState(() => explain(origins));
  const [figure] = useState(() => (button.current ? wordsOf(button.current) : ''));
  const popover = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = popover.current;
    if (element === null || button.current === null) return;
    element.showPopover();
    place(element, button.current);
    element.focus();
  }, [button]);

  return (
    <div
      ref={popover}
      id={id}
      popover="auto"
      role="dialog"
      aria-label={origin.title}
      tabIndex={-1}
      className="mv-from-popover"
      onToggle={(event) => {
        if (event.newState !== 'closed') return;
        const hadFocus = popover.current?.contains(document.activeElement) === true || document.activeElement === document.body;
        onClose();
        if (hadFocus) button.current?.focus();
      }}
    >
      <OriginText origin={origin} context={context} />
      <Suspense fallback={<div className="mv-from-cite" />}>
        <CopyCitation context={context} origin={origin} figure={figure} />
      </Suspense>
    </div>
  );
};

/** Title, formula, inputs, note and sources of a figure. */
const OriginText = ({ origin, context }: { readonly origin: Origin; readonly context: OriginContext }) => {
  const { t } = context.words;
  return (
    <>
      <h3>{origin.title}</h3>
      <p>{origin.formula}</p>
      {origin.inputs.length > 0 && (
        <dl>
          {origin.inputs.map((input) => (
            <div key={`${input.label} ${input.value}`}>
              <dt lang={input.english === true ? 'en' : undefined}>{input.label}</dt>
              <dd>{input.value}</dd>
            </div>
          ))}
        </dl>
      )}
      {origin.note !== undefined && <p className="mv-from-note">{origin.note}</p>}
      <h4>{t('sources.title')}</h4>
      <SourceList ids={origin.sources} context={context} />
    </>
  );
};

/** Sets the popover under its figure, or over it where there is more room, and inside the window. */
function place(element: HTMLElement, anchor: HTMLElement): void {
  const gap = 6;
  const edge = 12;
  const found = anchor.getBoundingClientRect();
  // a figure that is still being scrolled into view counts as standing at the edge
  const within = (y: number): number => Math.min(Math.max(y, edge), window.innerHeight - edge);
  const at = { left: found.left, top: within(found.top), bottom: within(found.bottom) };
  const { width, height } = element.getBoundingClientRect();
  const below = window.innerHeight - at.bottom - gap - edge;
  const top = height <= below || below >= at.top ? at.bottom + gap : Math.max(edge, at.top - gap - height);
  element.style.left = `${Math.max(edge, Math.min(at.left, window.innerWidth - width - edge))}px`;
  element.style.top = `${top}px`;
  element.style.maxHeight = `${top > at.top ? window.innerHeight - top - edge : at.top - gap - top}px`;
}
