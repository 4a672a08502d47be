import type { Validation } from '../../engine/index.ts';
import type { Words } from '../../planner/words.ts';

interface BarsProps {
  readonly summary: Validation['summary'];
  readonly words: Words;
}

/** The bars on validation rows, each met or missed. */
export const Bars = ({ summary, words: { t, f } }: BarsProps) => {
  const verdict = (met: boolean | null) =>
    met === null ? null : (
      <strong className="mv-good-verdict" data-met={met}>
        {t(met ? 'howGood.met' : 'howGood.missed')}
      </strong>
    );
  const most = f.percent(summary.greatestError);
  return (
    <section aria-label={t('howGood.summary')}>
      <h3>{t('howGood.summary')}</h3>
      <ul className="mv-good-bars">
        {summary.bars
          .filter(({ role }) => role === 'validation')
          .map(({ family, medianAbsoluteError, rows, bar, met, all }) => (
            <li key={family}>
              {verdict(met)}{' '}
              {medianAbsoluteError === null
                ? t('howGood.barNone', { family: t(`howGood.family.${family}`) })
                : t('howGood.barText', {
                    family: t(`howGood.family.${family}`),
                    error: f.percent(medianAbsoluteError, 1),
                    rows,
                    bar: f.percent(bar),
                  })}
              {all.rows === rows || all.medianAbsoluteError === null
                ? null
                : `; ${t('howGood.barAll', { error: f.percent(all.medianAbsoluteError, 1), rows: all.rows })}`}
            </li>
          ))}
        {summary.overlap
          .filter(({ role, share }) => role === 'validation' && share !== null)
          .map(({ role, share, rows, bar, met }) => (
            <li key={role}>
              {verdict(met)} {t('howGood.overlapText', { share: f.percent(share ?? 0), rows, bar: f.percent(bar) })}
            </li>
          ))}
        <li>
          {summary.unexplained.length === 0
            ? t('howGood.unexplainedNone', { most })
            : t('howGood.unexplained', { most, rows: summary.unexplained.join(', ') })}
        </li>
      </ul>
    </section>
  );
};
