import './owner-bar.css';
import { partnerColour } from './colours.ts';

export interface OwnerPart {
  readonly id: string;
  /** Country of registration; null for what nobody is known to own. */
  readonly country: string | null;
  /** Part of the whole, 0 to 1. */
  readonly share: number;
}

/** Owners as one bar, coloured by the country where they are registered; what is not known is a dashed outline. The list beside it says the same. */
export const OwnerBar = ({ parts }: { readonly parts: readonly OwnerPart[] }) => (
  <div className="mv-owner-bar" aria-hidden="true">
    {parts.map((part) => (
      <span
        key={part.id}
        data-unknown={part.country === null || undefined}
        style={{ flexGrow: part.share, background: part.country === null ? undefined : partnerColour(part.country) }}
      />
    ))}
  </div>
);
