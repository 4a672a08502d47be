import { type SiteShape, type SiteState, siteSymbol } from '../ui/site-shape.ts';

/** The map's symbol of a site as a small drawing, for legend and filters. */
export const SiteSymbol = ({
  shape,
  state,
  colour = 'var(--ink2)',
}: {
  readonly shape: SiteShape;
  readonly state: SiteState;
  readonly colour?: string;
}) => (
  <svg className="mv-site-symbol" viewBox="-10 -10 20 20" width="16" height="16" aria-hidden="true" focusable="false">
    {siteSymbol(shape, state, { fill: colour, paper: 'none', suspended: 'var(--ink3)' }).map((part) => (
      <path
        key={`${part.d}${part.stroke ?? ''}`}
        d={part.d}
        fill={part.fill ?? 'none'}
        stroke={part.stroke ?? 'none'}
        strokeWidth={part.width}
        strokeDasharray={part.dash?.join(' ')}
      />
    ))}
  </svg>
);
