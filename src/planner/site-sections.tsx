import { MaturityScale } from '../charts/maturity-scale.tsx';
import { OwnerBar } from '../charts/owner-bar.tsx';
import type { SiteTexts } from '../dataset/details.ts';
import type { Site } from '../dataset/types.ts';
import { CardRows, CardSection } from './card.tsx';
import { FlowList } from './flow-list.tsx';
import { FormulaText } from './formula-text.tsx';
import type { OriginContext } from './origin.ts';
import type { PanelProps } from './props.ts';
import { massPerYear, sharePercent, usdLarge } from './quantities.ts';
import { citations, engagementLevel, engagementScale, freightShare, ownerShares } from './site-facts.ts';
import { SourceList } from './source-list.tsx';
import { capitalise, countryName, named } from './words.ts';

/** The sections of a site's card. */

interface SiteSectionProps {
  readonly context: OriginContext;
  readonly site: Site;
  /** Undefined until the texts are loaded. */
  readonly texts: SiteTexts | undefined;
}

/** Small numbers of the sources that bear a figure out. */
const Cited = ({ texts, fields }: { readonly texts: SiteTexts | undefined; readonly fields: readonly string[] }) => {
  const numbers = citations(texts, fields);
  return numbers.length === 0 ? null : <sup>{numbers.join(', ')}</sup>;
};

export const SiteProducts = ({ context, site, texts }: SiteSectionProps) => {
  const { words } = context;
  const { t, f } = words;
  const rows = site.products.map((product) => ({
    key: `${product.product} ${product.stage}`,
    label: (
      <span lang="en">
        <FormulaText text={capitalise(product.product)} />
      </span>
    ),
    value: (
      <>
        {product.production_t !== undefined && (
          <>
            {massPerYear(words, product.production_t)}{' '}
            {product.production_year !== undefined && <small>{f.year(product.production_year)}</small>}
            <Cited texts={texts} fields={['production_t', 'products.production_t']} />
          </>
        )}
        {product.production_t !== undefined && product.capacity_t_y !== undefined && <br />}
        {product.capacity_t_y !== undefined && (
          <>
            {massPerYear(words, product.capacity_t_y)} <small>{t('site.capacity')}</small>
            <Cited texts={texts} fields={['capacity_t_y', 'products.capacity_t_y']} />
          </>
        )}
        {product.production_t === undefined && product.capacity_t_y === undefined && <small>{t('site.notPublished')}</small>}
      </>
    ),
  }));
  const capital =
    site.capex_usd_m === undefined
      ? []
      : [
          {
            key: 'capex',
            label: t('site.capex'),
            value: (
              <>
                {usdLarge(words, site.capex_usd_m * 1e6)}
                <Cited texts={texts} fields={['capex_usd_m']} />
              </>
            ),
          },
        ];
  return (
    <CardSection title={t('site.makes')}>
      {rows.length === 0 && (
        <p>
          {t('site.makesNothing', { minerals: f.list(site.commodities.map((id) => named(words, 'mineral', id.replaceAll(' ', '-'), id))) })}
        </p>
      )}
      <CardRows rows={[...rows, ...capital]} />
    </CardSection>
  );
};

export const SiteOwners = ({ context, site, texts }: SiteSectionProps) => {
  const { words } = context;
  const { t, f } = words;
  const owners = ownerShares(site);
  return (
    <CardSection title={t('site.owns')} aside={t('site.ownsAside')}>
      {site.owners.length === 0 ? (
        <p>{t('site.ownersUnknown')}</p>
      ) : (
        <>
          <OwnerBar parts={owners.map((owner) => ({ id: `${owner.name} ${owner.country}`, country: owner.country, share: owner.share }))} />
          <CardRows
            rows={owners.map((owner) => ({
              key: `${owner.name} ${owner.country}`,
              label:
                owner.country === null ? (
                  t('site.unknownShare')
                ) : (
                  <>
                    <span lang="en">{owner.name}</span> <small title={countryName(words, owner.country)}>{owner.country}</small>
                  </>
                ),
              value: (
                <>
                  {owner.assumed && owner.share === 0 ? <small>{t('site.shareSilent')}</small> : `${f.plain(100 * owner.share)}\u00a0%`}
                  {owner.assumed && owner.share > 0 && <small> {t('site.assumed')}</small>}
                  {!owner.assumed && owner.country !== null && <Cited texts={texts} fields={['owners']} />}
                </>
              ),
            }))}
          />
        </>
      )}
      {site.operator !== undefined && (
        <p>
          {t('site.operator')} <span lang="en">{site.operator}</span>
          <Cited texts={texts} fields={['operator']} />
        </p>
      )}
    </CardSection>
  );
};

export const SiteEngagement = ({ context, site, texts }: SiteSectionProps) => {
  const { words } = context;
  const { t, f } = words;
  if (site.engagement.length === 0) return null;
  return (
    <CardSection title={t('site.engaged')} aside={t('site.engagedAside')}>
      <ul className="mv-card-list mv-engagement">
        {site.engagement.map((one, index) => {
          const level = engagementLevel(one.form);
          const note = texts?.engagement_notes[index];
          const facts = [
            named(words, 'form', one.form),
            ...(one.year === undefined ? [] : [f.year(one.year)]),
            ...(one.usd_m === undefined ? [] : [usdLarge(words, one.usd_m * 1e6)]),
          ];
          return (
            <li key={`${one.partner} ${one.form} ${one.year ?? ''} ${note ?? ''}`}>
              <strong>{one.partner === 'multilateral' ? t('site.multilateral') : countryName(words, one.partner)}</strong>
              <MaturityScale
                level={engagementScale.indexOf(level) + 1}
                of={engagementScale.length}
                text={named(words, 'engagement', level)}
              />
              <span>{facts.join(', ')}</span>
              {note !== undefined && note !== '' && <small lang="en">{note}</small>}
            </li>
          );
        })}
      </ul>
    </CardSection>
  );
};

export const SiteDestinations = ({
  context,
  site,
  texts,
  estimate,
  onSelect,
}: SiteSectionProps & Pick<PanelProps, 'estimate' | 'onSelect'>) => {
  const { words } = context;
  const { t } = words;
  const flows = estimate.shipments.filter((flow) => flow.site === site.id);
  const freight = freightShare(flows);
  return (
    <CardSection title={t('site.goes')}>
      {flows.length === 0 && <p>{t('site.goesNowhere')}</p>}
      <FlowList flows={flows} context={context} onSelect={onSelect} name="market" />
      {freight !== null && (
        <p>
          {t('site.freight', { share: sharePercent(words, freight) })} {freight < 0.02 && t('site.freightLittle')}
        </p>
      )}
      {site.exports_to.length > 0 && (
        <p>
          {t('site.published')}{' '}
          {site.exports_to
            .map(
              (one) => `${countryName(words, one.market)} (${one.product}${one.year === undefined ? '' : `, ${words.f.year(one.year)}`})`,
            )
            .join('; ')}
          <Cited texts={texts} fields={['exports_to']} />
        </p>
      )}
    </CardSection>
  );
};

export const SiteCertainty = ({ context, site, texts }: SiteSectionProps) => {
  const { words } = context;
  const { t, f } = words;
  return (
    <CardSection title={t('site.sure')}>
      <p>
        <strong>{capitalise(named(words, 'confidence', site.confidence))}.</strong>{' '}
        {t('site.precision', { km: f.number(site.precision_km) })}
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
