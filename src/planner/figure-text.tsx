import type { Piece } from './figure-marks.ts';
import type { OriginContext } from './origin.ts';
import { useOrigin } from './use-origin.tsx';

interface FigureTextProps {
  readonly element: 'h2' | 'p' | 'span';
  readonly context: OriginContext;
  readonly pieces: readonly Piece[];
  readonly className?: string;
  readonly tabIndex?: number;
  /** -1 where other keys than Tab go to the figures. */
  readonly figureTabIndex?: number;
}

/** What stands right behind a figure and belongs to its word: a full stop, a case ending. */
const endingOf = (piece: Piece | undefined): string => (piece?.explain === null ? (/^\S+/.exec(piece.text)?.[0] ?? '') : '');

/** Sentences whose figures open where they come from; the popover stands behind them, since a paragraph holds none. */
export const FigureText = ({ element: Element, context, pieces, className, tabIndex, figureTabIndex }: FigureTextProps) => {
  const { open, popover } = useOrigin(context);
  const toPiece = (piece: Piece, at: number) => {
    const { text, explain } = piece;
    if (explain === null) {
      const behindFigure = (pieces[at - 1]?.explain ?? null) !== null;
      return behindFigure ? text.slice(endingOf(piece).length) : text;
    }
    return (
      // Pieces have no name of their own; the sentence changes as a whole.
      <span key={`${at} ${text}`} className="mv-figure">
        <button
          type="button"
          className="mv-from"
          tabIndex={figureTabIndex}
          title={context.words.t('origin.open')}
          aria-haspopup="dialog"
          onClick={(event) => open(event.currentTarget, explain)}
        >
          {text}
        </button>
        {endingOf(pieces[at + 1])}
      </span>
    );
  };
  return (
    <>
      <Element className={className} tabIndex={tabIndex}>
        {pieces.map(toPiece)}
      </Element>
      {popover}
    </>
  );
};
