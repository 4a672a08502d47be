import type { ObservedSplit } from '../../dataset/details.ts';
import type { ObservedRow } from '../../engine/index.ts';
import { distinct, type Origin, type OriginContext, parameterInputs, parameterSources } from '../../planner/origin.ts';
import { choiceParameters, countedSources, countInputs } from './counted-cargo.ts';
import { modelledInputs, withUnit } from './figure-inputs.ts';
import { splitName } from './published-name.ts';

/** What was seen of how cargo splits: as it was published. */
export const explainSeen = (context: OriginContext, row: ObservedRow): Origin => {
  const { words, details } = context;
  const { t, f } = words;
  const split = details?.observedSplits.find(({ id }) => id === row.id);
  return {
    title: splitName(words, row).name,
    formula: t('howGood.origin.published'),
    inputs: [
      { label: t('howGood.seen'), value: withUnit(words, f.plain(row.observed), row.unit) },
      { label: t('howGood.origin.year'), value: f.year(row.year) },
    ],
    sources: [row.source],
    ...(split === undefined || split.note === '' || words.language !== 'en' ? {} : { note: split.note }),
  };
};

/** What the baseline has for what was seen: the cargo that is counted, and what decides its ways. */
export const explainSplit = (context: OriginContext, row: ObservedRow): Origin => {
  const { words, details } = context;
  const { t } = words;
  const split: ObservedSplit | undefined = details?.observedSplits.find(({ id }) => id === row.id);
  const counts = split?.counts ?? null;
  return {
    title: splitName(words, row).name,
    formula: t(
      row.modelled === null ? 'howGood.none.not-modelled' : split?.of === undefined ? 'howGood.origin.volume' : 'howGood.origin.share',
    ),
    inputs: [
      ...modelledInputs(words, row, row.unit),
      ...(counts === null ? [] : countInputs(context, counts)),
      ...parameterInputs(context, choiceParameters),
    ],
    sources: distinct([...countedSources(context, counts, null), ...parameterSources(context, choiceParameters)]),
  };
};
