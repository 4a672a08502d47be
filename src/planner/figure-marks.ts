import type { Origin, OriginContext } from './origin.ts';
import type { Origins } from './where-from.tsx';
import type { Words } from './words.ts';

/** Says where a figure of a sentence comes from. */
export type ExplainFigure = (origins: Origins, context: OriginContext) => Origin;

/** Words for sentences whose figures can be opened: `figure` wraps one in marks, or leaves it as it is where nobody can click. */
export interface FigureWords extends Words {
  readonly figure: (text: string, explain: ExplainFigure) => string;
}

/** A stretch of a sentence: text, or a figure with what explains it. */
export interface Piece {
  readonly text: string;
  readonly explain: ExplainFigure | null;
}

// Private-use characters, which no catalogue and no name holds: a figure goes through the translation like any other text.
const opening = '\uE000';
const closing = '\uE001';
const firstIndex = 0xe100;
const marked = /\uE000([^\uE001])([^\uE001]*)\uE001/;

/** Words without marks: for what is read out, and for captions. */
export function unmarked(words: Words): FigureWords {
  return { ...words, figure: (text) => text };
}

/** Words that mark the figures of a sentence, and what parts it at the marks again. */
export function figureMarks(words: Words): { readonly words: FigureWords; readonly parts: (sentence: string) => readonly Piece[] } {
  const explains: ExplainFigure[] = [];
  const figure = (text: string, explain: ExplainFigure): string => {
    explains.push(explain);
    return opening + String.fromCharCode(firstIndex + explains.length - 1) + text + closing;
  };
  const parts = (sentence: string): readonly Piece[] =>
    // Plain text, index and figure take turns in what split gives.
    sentence.split(marked).flatMap((text, at, all): Piece[] => {
      if (at % 3 === 1) return [];
      const index = at % 3 === 2 ? (all[at - 1] ?? '').charCodeAt(0) - firstIndex : -1;
      return text === '' ? [] : [{ text, explain: explains[index] ?? null }];
    });
  return { words: { ...words, figure }, parts };
}
