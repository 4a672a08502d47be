import { CardSection } from './card.tsx';
import { FormulaText } from './formula-text.tsx';
import { Cited } from './site-cited.tsx';
import type { SiteSectionProps } from './site-section-props.ts';
import { SourceList } from './source-list.tsx';
import { WhereFrom } from './where-from.tsx';
import { capitalise, named } from './words.ts';

/** The sections of a site's card that say how sure it is, and by whom. */

export const SiteCertainty = ({ context, site, texts }: SiteSectionProps) => {
  const { words } = context;
  const { t, f } = words;
  return (
    <CardSection title={t('site.sure')}>
      <p>
        <strong>{capitalise(named(words, 'confidence', site.confidence))}.</strong>{' '}
        <WhereFrom
          context={context}
          explain={(origins) =>
            origins.explainPosition(context, site, {
              label: t('site.sure'),
              value: `${f.number(site.precision_km)}\u00a0${t('unit.km')}`,
            })
          }
        >
          {t('site.precision', { km: f.number(site.precision_km) })}
        </WhereFrom>
        <Cited texts={texts} fields={['lon', 'lat']} />
      </p>
      {texts !== undefined && texts.notes !== '' && (
        <p lang="en">
          <FormulaText text={texts.notes} />
        </p>
      )}
      {texts !== undefined && (
        <p>
          {t('site.positionFrom')} <span lang="en">{texts.coord_source}</span>
        </p>
      )}
    </CardSection>
  );
};

export const SiteSources = ({ context, texts }: SiteSectionProps) => (
  <CardSection title={context.words.t('sources.title')}>
    <SourceList ids={texts?.sources ?? []} context={context} {...(texts?.supports === undefined ? {} : { supports: texts.supports })} />
  </CardSection>
);
