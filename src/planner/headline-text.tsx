import { Suspense, useId, useRef, useState } from 'react';
import type { Shown } from '../state/shown.ts';
import { type ExplainFigure, figureMarks, type Piece } from './figure-marks.ts';
import { headline } from './headline.ts';
import type { OriginContext } from './origin.ts';
import { OriginPopover } from './where-from.tsx';

interface HeadlineTextProps {
  readonly context: OriginContext;
  readonly shown: Shown;
}

/** What stands right behind a figure and belongs to its word: a full stop, a case ending. */
const endingOf = (piece: Piece | undefined): string => (piece?.explain === null ? (/^\S+/.exec(piece.text)?.[0] ?? '') : '');

/** The headline and the line below it; each of their figures opens where it comes from. */
export const HeadlineText = ({ context, shown }: HeadlineTextProps) => {
  const { words, parts } = figureMarks(context.words);
  const { title, detail } = headline(words, shown);
  const [opened, setOpened] = useState<ExplainFigure | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const toPiece = (piece: Piece, at: number, pieces: readonly Piece[]) => {
    const { text, explain } = piece;
    if (explain === null) {
      const behindFigure = (pieces[at - 1]?.explain ?? null) !== null;
      return behindFigure ? text.slice(endingOf(piece).length) : text;
    }
    return (
      // Pieces have no name of their own; the sentence changes as a whole.
      <span key={`${at} ${text}`} className="mv-headline-figure">
        <button
          type="button"
          className="mv-from"
          title={words.t('origin.open')}
          aria-haspopup="dialog"
          onClick={(event) => {
            button.current = event.currentTarget;
            setOpened(() => explain);
          }}
        >
          {text}
        </button>
        {endingOf(pieces[at + 1])}
      </span>
    );
  };
  return (
    <header className="mv-headline">
      <h2>{parts(title).map(toPiece)}</h2>
      <p>{parts(detail).map(toPiece)}</p>
      {opened !== null && (
        <Suspense fallback={null}>
          <OriginPopover
            id={id}
            context={context}
            explain={(origins) => opened(origins, context)}
            button={button}
            onClose={() => setOpened(null)}
          />
        </Suspense>
      )}
    </header>
  );
};
