import type { Scene } from '../../dataset/schema/story.ts';
import { defaultView, type ViewState } from '../../state/defaults.ts';
import { decode, encode, type LinkProblem } from '../../state/link.ts';

/** Parts of a view that are the reader's and not the story's. */
const readersOwn = ['theme', 'lang', 'embed', 'story', 'side', 'sheet', 'panel', 'interaction'] as const;

/**
 * The view of a scene, with the reader's theme, language and screen kept.
 * @returns the view, and what the scene asks for and no link knows
 */
export const sceneView = (scene: Scene, now: ViewState): { readonly view: ViewState; readonly problems: readonly LinkProblem[] } => {
  const query = new URLSearchParams(Object.entries(scene.view).filter(([name]) => !readersOwn.some((own) => own === name)));
  const { theme, language, embed, embedPanel, interaction, side, sheet, story } = now;
  const { state, problems } = decode(query.toString(), {
    ...defaultView,
    theme,
    language,
    embed,
    embedPanel,
    interaction,
    side,
    sheet,
    story,
  });
  return { view: state, problems };
};

/** What a scene holds to show this view again. */
export const capturedView = (view: ViewState): Scene['view'] =>
  Object.fromEntries([...new URLSearchParams(encode(view))].filter(([name]) => !readersOwn.some((own) => own === name)));
