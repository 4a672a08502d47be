import './swing-bar.css';

interface SwingBarProps {
  /** The result at the low and at the high value of a quantity, and with everything at its middle. */
  readonly atLow: number;
  readonly atHigh: number;
  readonly middle: number;
  /** Ends of the axis, the same for all bars that are read together. */
  readonly from: number;
  readonly to: number;
}

/** One bar of a tornado: hollow towards the quantity's low value, solid towards its high one. The row that holds it says the numbers. */
export const SwingBar = ({ atLow, atHigh, middle, from, to }: SwingBarProps) => {
  const width = to - from;
  const at = (value: number): number => (width > 0 ? (100 * (value - from)) / width : 50);
  const part = (value: number) => ({
    x: `${Math.min(at(value), at(middle))}%`,
    width: `${Math.abs(at(value) - at(middle))}%`,
  });
  return (
    <svg className="mv-swing" width="100%" height="14" aria-hidden="true">
      <rect {...part(atLow)} y="3" height="8" className="mv-swing-low" />
      <rect {...part(atHigh)} y="2" height="10" className="mv-swing-high" />
      <line x1={`${at(middle)}%`} x2={`${at(middle)}%`} y1="0" y2="14" className="mv-swing-middle" />
    </svg>
  );
};
