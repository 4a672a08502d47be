import { createElement, Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Details } from '../../dataset/details.ts';
import type { Scene } from '../../dataset/schema/story.ts';
import type { OpenOrigin } from '../../planner/use-origin.tsx';
import type { Formats } from '../../ui/format.ts';
import { explainSceneFigure } from './figure-origin.ts';
import { figureText, type StoryTranslate } from './figure-text.ts';
import { type Answer, figureValue } from './figure-value.ts';
import { type Block, blocks, type Inline } from './markup.ts';

export interface TextProps {
  readonly text: string;
  readonly scene: Scene;
  /** Estimates of the scene's scenarios; null while they are computed. */
  readonly answer: Answer | null;
  readonly details: Pick<Details, 'programmes'>;
  readonly f: Formats;
  readonly t: StoryTranslate;
  /** Opens where a figure comes from; absent where a text is shown without, as in the notes. */
  readonly open?: OpenOrigin;
}

/** One number of a text, computed now. */
const FigureMark = ({ name, scene, answer, details, f, t, open }: Omit<TextProps, 'text'> & { readonly name: string }) => {
  const { i18n } = useTranslation();
  const figure = scene.figures[name];
  if (!answer)
    return (
      <span className="mv-story-figure" data-waiting="true">
        …
      </span>
    );
  try {
    if (!figure) throw new Error(`the scene has no figure "${name}"`);
    const said = figureText(figureValue(figure, answer, details), f, t);
    return open === undefined ? (
      <span className="mv-story-figure" data-figure={name}>
        {said}
      </span>
    ) : (
      <button
        type="button"
        className="mv-from mv-story-figure"
        data-figure={name}
        aria-haspopup="dialog"
        title={i18n.t('panels:origin.open')}
        onClick={(event) => open(event.currentTarget, explainSceneFigure(figure, answer, said))}
      >
        {said}
      </button>
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return (
      <span className="mv-story-figure" data-failed="true" title={t('failed', { reason })}>
        ?
      </span>
    );
  }
};

/** Children that have no name but their place: a text does not reorder. */
const inOrder = (parts: readonly ReactNode[]): ReactNode => createElement(Fragment, null, ...parts);

/** A text of a scene as elements: never as HTML. */
export const SceneText = (props: TextProps) => {
  const { text, ...rest } = props;
  const draw = (parts: readonly Inline[]): ReactNode => inOrder(parts.map(drawPart));
  const drawPart = (part: Inline): ReactNode => {
    switch (part.kind) {
      case 'text':
        return part.text;
      case 'figure':
        return <FigureMark name={part.name} {...rest} />;
      case 'strong':
        return <strong>{draw(part.children)}</strong>;
      case 'emphasis':
        return <em>{draw(part.children)}</em>;
      case 'link':
        return (
          <a href={part.href} target="_blank" rel="noopener noreferrer">
            {draw(part.children)}
          </a>
        );
    }
  };
  const drawItem = (item: readonly Inline[]): ReactNode => <li>{draw(item)}</li>;
  const drawBlock = (block: Block): ReactNode =>
    block.kind === 'paragraph' ? <p>{draw(block.children)}</p> : <ul>{inOrder(block.items.map(drawItem))}</ul>;
  return inOrder(blocks(text).map(drawBlock));
};
