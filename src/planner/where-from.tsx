import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import './where-from.css';
import type { Origin, OriginContext } from './origin.ts';
import { SourceList } from './source-list.tsx';

interface WhereFromProps {
  readonly context: OriginContext;
  /** Asked for when the reader opens it, so that closed figures cost nothing. */
  readonly explain: () => Origin;
  readonly className?: string;
  /** The figure itself: the button's content. */
  readonly children: ReactNode;
}

/** A figure that opens where it comes from: formula, inputs and sources, in a popover beside it. */
export const WhereFrom = ({ context, explain, className, children }: WhereFromProps) => {
  const [origin, setOrigin] = useState<Origin | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const id = useId();

  useEffect(() => {
    const element = popover.current;
    if (origin === null || element === null || button.current === null) return;
    element.showPopover();
    place(element, button.current);
    element.focus();
  }, [origin]);

  return (
    <>
      <button
        type="button"
        ref={button}
        className={className === undefined ? 'mv-from' : `mv-from ${className}`}
        aria-expanded={origin !== null}
        aria-controls={id}
        title={context.words.t('origin.open')}
        onClick={() => setOrigin(origin === null ? explain() : null)}
      >
        {children}
      </button>
      {origin !== null && (
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
            setOrigin(null);
            if (hadFocus) button.current?.focus();
          }}
        >
          <OriginText origin={origin} context={context} />
        </div>
      )}
    </>
  );
};

/** Title, formula, inputs, note and sources of a figure. */
export const OriginText = ({ origin, context }: { readonly origin: Origin; readonly context: OriginContext }) => {
  const { t } = context.words;
  return (
    <>
      <h3>{origin.title}</h3>
      <p>{origin.formula}</p>
      {origin.inputs.length > 0 && (
        <dl>
          {origin.inputs.map((input) => (
            <div key={input.label}>
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
  const at = anchor.getBoundingClientRect();
  const { width, height } = element.getBoundingClientRect();
  const below = window.innerHeight - at.bottom - gap - edge;
  const top = height <= below || below >= at.top ? at.bottom + gap : Math.max(edge, at.top - gap - height);
  element.style.left = `${Math.max(edge, Math.min(at.left, window.innerWidth - width - edge))}px`;
  element.style.top = `${top}px`;
  element.style.maxHeight = `${top > at.top ? window.innerHeight - top - edge : at.top - gap - top}px`;
}
