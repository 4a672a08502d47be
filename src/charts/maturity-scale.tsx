import './maturity-scale.css';

/** Five squares from intent to operation, filled as far as a thing has come. */
export const MaturityScale = ({ level, of, text }: { readonly level: number; readonly of: number; readonly text: string }) => (
  <span className="mv-maturity" title={text}>
    <svg width={of * 11} height="10" viewBox={`0 0 ${of * 11} 10`} aria-hidden="true">
      {Array.from({ length: of }, (_, index) => index).map((index) => (
        <rect key={index} x={index * 11 + 0.75} y="0.75" width="8.5" height="8.5" data-filled={index < level || undefined} />
      ))}
    </svg>
    <span className="mv-hidden">{text}</span>
  </span>
);
