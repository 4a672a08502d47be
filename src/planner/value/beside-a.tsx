import type { OriginContext } from '../origin.ts';
import { type Explain, WhereFrom } from '../where-from.tsx';

interface BesideAProps {
  readonly context: OriginContext;
  /** The figure as it reads in A; null where A has none, or nothing is compared. */
  readonly a: string | null;
  /** The same in B, which it stands under. */
  readonly b: string;
  readonly explain: Explain;
}

/** A figure in A, where it reads otherwise than in B; it opens where it comes from. */
export const BesideA = ({ context, a, b, explain }: BesideAProps) =>
  a === null || a === b ? null : (
    <WhereFrom className="mv-value-a" context={context} explain={explain}>
      {context.words.t('value.inA', { value: a })}
    </WhereFrom>
  );
