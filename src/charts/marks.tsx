import './marks.css';

/** The hollow ring that stands for A: the baseline, or what is compared with. */
export const RingA = () => (
  <svg className="mv-ring" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
    <circle cx="5" cy="5" r="3.9" fill="none" stroke="var(--tile-a)" strokeWidth="2" />
  </svg>
);

/** A triangle up or down, a bar for no change. Ink, never red or green. */
export const Direction = ({ of }: { readonly of: number }) => (
  <svg className="mv-direction" width="9" height="8" viewBox="0 0 9 8" aria-hidden="true">
    {of === 0 ? <rect x="1" y="3" width="7" height="2" /> : <path d={of > 0 ? 'M4.5 0 9 8H0z' : 'M4.5 8 0 0h9z'} />}
  </svg>
);

/** A ring with a stub that goes nowhere: cargo without an open way. */
export const StrandedMark = () => (
  <svg className="mv-stranded-mark" width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
    <circle cx="5.5" cy="6.5" r="4" fill="none" stroke="var(--ink)" strokeWidth="1.8" />
    <path d="M8.4 3.6 12.5.8" stroke="var(--ink)" strokeWidth="1.8" fill="none" />
  </svg>
);
