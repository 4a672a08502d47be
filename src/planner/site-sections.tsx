import { Fragment } from 'react';
import { MaturityScale } from '../charts/maturity-scale.tsx';
import { OwnerBar } from '../charts/owner-bar.tsx';
import type { Site } from '../dataset/types.ts';
import { CardRows, CardSection } from './card.tsx';
import { figureMarks } from './figure-marks.ts';
import { FigureText } from './figure-text.tsx';
import { FlowList } from './flow-list.tsx';
import { FormulaText } from './formula-text.tsx';
import type { OriginContext } from './origin.ts';
import type { PanelProps } from './props.ts';
import { massPerYear, sharePercent, usdLarge } from './quantities.ts';
import { Cited } from './site-cited.tsx';
import { engagementLevel, engagementScale, freightShare, ownerShares } from './site-facts.ts';
import type { SiteSectionProps } from './site-section-props.ts';
import { WhereFrom } from './where-from.tsx';
import { capitalise, countryName, named } from './words.ts';

/** The sections of a site's card that say what it makes, whose it is and where its goods go. */

interface FactProps {
  readonly context: OriginContext;
  readonly site: Site;
  readonly label: string;
  readonly value: string;
  /** Fields of the record that it is from. */
  readonly fields: readonly string[];
}

/** A figure of the record, which opens the sources that bear it out. */
const Fact = ({ context, site, label, value, fields }: FactProps) => (
  <WhereFrom context={context} explain={(origins) => origins.explainSiteFact(context, site, { label, value }, fields)}>
    {value}
  </WhereFrom>
);

const productionFields = ['production_t', 'products.production_t'];
const capacityFields = ['capacity_t_y', 'products.capacity_t_y'];

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
            <Fact
              context={context}
              site={site}
              label={capitalise(product.product)}
              value={massPerYear(words, product.production_t)}
              fields={productionFields}
            />{' '}
            {product.production_year !== undefined && <small>{f.year(product.production_year)}</small>}
            <Cited texts={texts} fields={productionFields} />
          </>
        )}
        {product.production_t !== undefined && product.capacity_t_y !== undefined && <br />}
        {product.capacity_t_y !== undefined && (
          <>
            <Fact
              context={context}
              site={site}
              label={`${capitalise(product.product)}, ${t('site.capacity')}`}
              value={massPerYear(words, product.capacity_t_y)}
              fields={capacityFields}
            />{' '}
            <small>{t('site.capacity')}</small>
            <Cited texts={texts} fields={capacityFields} />
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
                <Fact
                  context={context}
                  site={site}
                  label={t('site.capex')}
                  value={usdLarge(words, site.capex_usd_m * 1e6)}
                  fields={['capex_usd_m']}
                />
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
                  {owner.assumed && owner.share === 0 ? (
                    <small>{t('site.shareSilent')}</small>
                  ) : (
                    <WhereFrom context={context} explain={(origins) => origins.explainOwners(context, site)}>
                      {`${f.plain(100 * owner.share)}\u00a0%`}
                    </WhereFrom>
                  )}
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
          const facts = [named(words, 'form', one.form), ...(one.year === undefined ? [] : [f.year(one.year)])];
          const partner = one.partner === 'multilateral' ? t('site.multilateral') : countryName(words, one.partner);
          return (
            <li key={`${one.partner} ${one.form} ${one.year ?? ''} ${note ?? ''}`}>
              <strong>{partner}</strong>
              <MaturityScale
                level={engagementScale.indexOf(level) + 1}
                of={engagementScale.length}
                text={named(words, 'engagement', level)}
              />
              <span>
                {facts.join(', ')}
                {one.usd_m !== undefined && (
                  <>
                    {', '}
                    <Fact
                      context={context}
                      site={site}
                      label={`${partner}, ${facts.join(', ')}`}
                      value={usdLarge(words, one.usd_m * 1e6)}
                      fields={['engagement']}
                    />
                  </>
                )}
              </span>
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
  const marks = figureMarks(words);
  return (
    <CardSection title={t('site.goes')}>
      {flows.length === 0 && <p>{t('site.goesNowhere')}</p>}
      <FlowList flows={flows} context={context} onSelect={onSelect} name="market" />
      {freight !== null && (
        <FigureText
          element="p"
          context={context}
          pieces={marks.parts(
            `${t('site.freight', {
              share: marks.words.figure(sharePercent(words, freight), (origins, own) => origins.explainFreightShare(own, flows, freight)),
            })} ${freight < 0.02 ? t('site.freightLittle') : ''}`,
          )}
        />
      )}
      {site.exports_to.length > 0 && (
        <p>
          {t('site.published')}{' '}
          {site.exports_to.map(({ market, product, year }, index) => (
            <Fragment key={`${market} ${product} ${year}`}>
              {index > 0 && '; '}
              {countryName(words, market)} (<span lang="en">{product}</span>
              {year === undefined ? '' : `, ${words.f.year(year)}`})
            </Fragment>
          ))}
          <Cited texts={texts} fields={['exports_to']} />
        </p>
      )}
    </CardSection>
  );
};
