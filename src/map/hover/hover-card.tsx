import type { HoverText } from './words.ts';

/**
 * The words beside the pointer. They repeat what cards and lists say, so they are kept from screen readers.
 * @param x pixels from the left of the map
 * @param flip true to stand left of the pointer, near the right edge
 */
export function HoverCard({
  text,
  x,
  y,
  flip,
}: {
  readonly text: HoverText;
  readonly x: number;
  readonly y: number;
  readonly flip: boolean;
}) {
  return (
    <div
      className="mv-map-hover"
      aria-hidden="true"
      style={{ transform: `translate(${x}px, ${y}px) translate(${flip ? 'calc(-100% - 14px)' : '14px'}, 14px)` }}
    >
      <strong>{text.title}</strong>
      {text.lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
