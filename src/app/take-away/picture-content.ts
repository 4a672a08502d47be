import type { Details } from '../../dataset/details.ts';
import type { Dataset } from '../../dataset/types.ts';
import { scenarioTitle } from '../../i18n/scenario-title.ts';
import type { InView } from '../../map/map-view-props.ts';
import type { PictureContent } from '../../present/picture/map-picture.ts';
import { changedLevers, leverKey } from '../../state/scenario-choice.ts';
import type { Shown } from '../../state/shown.ts';
import type { SiteFill, Theme } from '../../state/view-types.ts';
import { leverSentence } from '../levers/lever-sentence.ts';
import { recordNames } from '../record-names.ts';
import { nameOf, type Words } from '../words.ts';
import { legendGroups } from './legend-groups.ts';

/** What the words of a picture are made of. */
export interface PictureSubject {
  readonly dataset: Dataset;
  readonly details: Details | null;
  readonly shown: Shown;
  readonly headline: { readonly title: string; readonly detail: string };
  readonly siteFill: SiteFill;
  readonly theme: Theme;
  /** True where the map draws what changes from A to B. */
  readonly difference: boolean;
  /** Address that brings the view back. */
  readonly link: string;
  /** Day on which the picture is made. */
  readonly made: Date;
}

/** Publishers named on a picture; the rest is counted. */
const MOST_PUBLISHERS = 5;
/** A longer link is not typed by anyone: the file of the scenario holds the levers. */
const LONGEST_LINK = 160;

/** "Russia closed to transit, 2025, against Baseline, 2025". */
export const scenarioLine = ({ t, f }: Words, { estimate, reference }: Shown): string => {
  const named = ({ scenario }: Shown['estimate']): string => {
    const title = scenarioTitle(t, scenario);
    const year = f.year(scenario.year);
    return t('scenario.named', {
      // many titles have their year already
      title: title.includes(year) ? title : `${title}, ${year}`,
      maturity: nameOf(t, 'maturity', scenario.maturity),
    });
  };
  return reference ? t('scenario.against', { b: named(estimate), a: named(reference) }) : named(estimate);
};

/** In what B differs from A, a sentence each; where nothing is compared, the levers of what is shown. */
export const differingInputs = (words: Words, dataset: Dataset, { estimate, reference }: Shown): readonly string[] => {
  const name = recordNames(dataset, words.language);
  const b = estimate.scenario.levers;
  const a = reference?.scenario.levers ?? [];
  const changed = changedLevers(a, b);
  const kept = new Set(b.map(leverKey));
  return [
    ...b.filter((lever) => changed.has(leverKey(lever))).map((lever) => leverSentence(words, lever, name)),
    ...a
      .filter((lever) => !kept.has(leverKey(lever)))
      .map((lever) => words.t('shell:levers.inA', { lever: leverSentence(words, lever, name) })),
  ];
};

/** "96 publications, among them A, B and C": those that the shown flows rest on, the most cited first. */
export const sourcesLine = ({ t, f }: Words, details: Details | null, { estimate }: Shown): string => {
  if (details === null) return t('sources.later');
  const ids = new Set(
    estimate.shipments.flatMap(({ shipment, site }) => [
      ...(details.shipments[shipment]?.sources ?? []),
      ...(details.sites[site]?.sources ?? []),
    ]),
  );
  const counts = new Map<string, number>();
  for (const id of ids) {
    const publisher = details.sources[id]?.publisher;
    if (publisher !== undefined) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  const publishers = [...counts].toSorted((one, other) => other[1] - one[1] || one[0].localeCompare(other[0])).map(([name]) => name);
  return t('sources.line', { count: ids.size, names: f.list(publishers.slice(0, MOST_PUBLISHERS)) });
};

/** "Made on 3 March 2026 from data of March 2026." */
export const dateLine = ({ t, language }: Words, made: Date): string =>
  t('date', { day: new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long' }).format(made) });

/** All words of a picture of the map; the legend is that of what the picture shows. */
export const pictureContent = (words: Words, subject: PictureSubject, inView: InView): PictureContent => {
  const { t } = words;
  const { shown, headline, dataset, details, link } = subject;
  return {
    title: headline.title,
    detail: headline.detail,
    scenario: scenarioLine(words, shown),
    inputs: differingInputs(words, dataset, shown),
    moreInputs: (count) => t('moreInputs', { count }),
    legend: legendGroups(inView, subject.siteFill, subject.theme, t, subject.difference),
    notes: [
      `${dateLine(words, subject.made)} ${sourcesLine(words, details, shown)}`,
      `${t('shell:legend.credits')} ${t('estimates')}`,
      ...(link !== '' && link.length <= LONGEST_LINK ? [link] : []),
    ],
    theme: subject.theme,
  };
};
