import type { Shown } from '../state/shown.ts';
import { figureMarks } from './figure-marks.ts';
import { FigureText } from './figure-text.tsx';
import { headline } from './headline.ts';
import type { OriginContext } from './origin.ts';

interface HeadlineTextProps {
  readonly context: OriginContext;
  readonly shown: Shown;
}

/** The headline and the line below it; each of their figures opens where it comes from. */
export const HeadlineText = ({ context, shown }: HeadlineTextProps) => {
  const { words, parts } = figureMarks(context.words);
  const { title, detail } = headline(words, shown);
  return (
    <header className="mv-headline">
      <FigureText element="h2" context={context} pieces={parts(title)} />
      <FigureText element="p" context={context} pieces={parts(detail)} />
    </header>
  );
};
