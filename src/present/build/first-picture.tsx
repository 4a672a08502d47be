import { renderToStaticMarkup } from 'react-dom/server';
import { loadFullData } from '../../dataset/load.ts';
import { packData } from '../../dataset/pack.ts';
import { baselineScenario, type Estimate, estimate } from '../../engine/index.ts';
import { i18n } from '../../i18n/index.ts';
import { StaticMap } from '../../map/static-map.tsx';
import { unmarked } from '../../planner/figure-marks.ts';
import { headline } from '../../planner/headline.ts';
import { defaultFilters } from '../../state/defaults.ts';
import { formats } from '../../ui/format.ts';

/** Size of the drawing, pixels: the shape of a card in a feed of links. It scales. */
const WIDTH = 800;
const HEIGHT = 420;

export interface FirstPicture {
  /** The map of the baseline as an SVG file. */
  readonly svg: string;
  /** The sentence above it, in English. */
  readonly headline: string;
  readonly detail: string;
  readonly estimate: Estimate;
}

/**
 * What the app shows first, drawn without a browser: for pages without scripts, for frames that do not load, for cards of links.
 * @param root folder that holds geo/ and seeds/
 */
export const firstPicture = async (root: string): Promise<FirstPicture> => {
  const data = await loadFullData(root);
  const { core } = packData(data);
  const baseline = estimate(core, baselineScenario(core));
  const words = unmarked({ t: (key, values) => i18n.t(key, { ns: 'panels', ...values }), f: formats('en'), language: 'en' });
  const sentence = headline(words, { estimate: baseline, reference: null, comparison: null });
  const markup = renderToStaticMarkup(
    <StaticMap
      dataset={core}
      baseMap={data.baseMap}
      estimate={baseline}
      filters={defaultFilters}
      siteFill="mineral"
      theme="light"
      language="en"
      width={WIDTH}
      height={HEIGHT}
      title={sentence.title}
    />,
  );
  const svg = markup.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
  return { svg, headline: sentence.title, detail: sentence.detail, estimate: baseline };
};
