import { useTranslation } from 'react-i18next';
import type { Dataset } from '../../dataset/types.ts';
import { formats } from '../../ui/format.ts';
import type { Language } from '../map-view-props.ts';
import type { Target } from '../pick.ts';
import { hoverText } from './hover-text.ts';
import type { LegFacts } from './leg-words.ts';

interface HoverCardProps {
  readonly target: Target;
  readonly facts: LegFacts & { readonly dataset: Dataset };
  readonly language: Language;
  /** Pixels from the left and the top of the map. */
  readonly x: number;
  readonly y: number;
  /** True to stand left of the pointer, near the right edge. */
  readonly flip: boolean;
}

/** The words beside the pointer, if there are any. They repeat what cards and lists say, so they are kept from screen readers. */
export const HoverCard = ({ target, facts, language, x, y, flip }: HoverCardProps) => {
  const { t } = useTranslation(['map', 'names']);
  const text = hoverText({ t, formats: formats(language), language }, target, facts);
  if (text === null) return null;
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
};
