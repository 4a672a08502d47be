import { scenarioTitle } from '../../i18n/scenario-title.ts';
import type { Origin, OriginContext } from '../origin.ts';
import { sourceText, webAddress } from '../source-text.ts';
import { named } from '../words.ts';

/** What a citation says beside the origin of its figure. */
export interface Cited {
  readonly origin: Origin;
  /** The words of the figure as the screen shows them, with their unit. */
  readonly figure: string;
  /** Address that brings the view back. */
  readonly address: string;
  /** Day on which it is read. */
  readonly day: Date;
}

/** Sources in full; a figure of all flows has hundreds, which the address leads to. */
const MOST_SOURCES = 12;

const scenarioText = ({ words, shown }: OriginContext): string | null => {
  if (shown === undefined) return null;
  const { t, f } = words;
  const name = ({ scenario }: NonNullable<OriginContext['shown']>['estimate']): string => {
    const title = scenarioTitle(t, scenario);
    const year = f.year(scenario.year);
    return t('scenario', {
      title: title.includes(year) ? title : `${title}, ${year}`,
      maturity: named(words, 'maturity', scenario.maturity),
    });
  };
  const b = name(shown.estimate);
  return t('of', { name: shown.reference === null ? b : t('against', { b, a: name(shown.reference) }) });
};

/**
 * A figure as plain text for a footnote: what it is, its scenario, how it is made, its sources, where it is to be found, and the dates.
 * @param context words that know the catalogue `citation`
 */
export const citation = (context: OriginContext, { origin, figure, address, day }: Cited): string => {
  const { words, details } = context;
  const { t, language } = words;
  const known = origin.sources.flatMap((id) => details?.sources[id] ?? []);
  const named = known.slice(0, MOST_SOURCES).map((source) => {
    const page = webAddress(source.url);
    return page === null ? sourceText(source) : `${sourceText(source)} ${page}`;
  });
  const left = known.length - named.length;
  const date = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long' }).format(day);
  const scenario = scenarioText(context);
  return [
    // a tile says its own title first
    figure.startsWith(origin.title) ? `${origin.title}:${figure.slice(origin.title.length)}` : `${origin.title}: ${figure}`,
    ...(scenario === null ? [] : [scenario]),
    origin.formula,
    ...(origin.note === undefined ? [] : [origin.note]),
    t('made'),
    ...(named.length === 0 ? [] : [t('sources'), ...named.map((line, index) => `${index + 1}. ${line}`)]),
    ...(left > 0 ? [t('more', { count: left })] : []),
    t('read', { address, date }),
  ].join('\n');
};
