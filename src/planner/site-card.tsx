import { Card } from './card.tsx';
import { figureMarks } from './figure-marks.ts';
import { FigureText } from './figure-text.tsx';
import type { OriginContext } from './origin.ts';
import type { PanelProps } from './props.ts';
import { indexOf, siteTitle } from './record-names.ts';
import { siteSentence } from './site-facts.ts';
import { SiteCertainty, SiteSources } from './site-grounds.tsx';
import { SiteDestinations, SiteEngagement, SiteOwners, SiteProducts } from './site-sections.tsx';
import { SiteSymbol } from './site-symbol.tsx';
import { countryName } from './words.ts';

interface SiteCardProps extends Pick<PanelProps, 'estimate' | 'onSelect'> {
  readonly context: OriginContext;
  readonly id: string;
}

/** Who owns a site, what it makes, where that goes, and where each figure comes from. */
export const SiteCard = ({ context, id, estimate, onSelect }: SiteCardProps) => {
  const { words, dataset, details } = context;
  const site = indexOf(dataset).sites.get(id);
  if (site === undefined) return <UnknownCard context={context} id={id} />;
  const title = siteTitle(words, site);
  const marks = figureMarks(words);
  const otherNames = [site.name_local, site.name_ru, site.name].filter((name) => name !== undefined && name !== title).slice(0, 1);
  const section = { context, site, texts: details?.sites[id] };
  return (
    <Card
      symbol={<SiteSymbol site={site} dataset={dataset} />}
      title={title}
      subtitle={`${otherNames.map((name) => `${name} · `).join('')}${site.region}, ${countryName(words, site.country)}`}
      lead={<FigureText element="p" className="mv-card-lead" context={context} pieces={marks.parts(siteSentence(marks.words, site))} />}
    >
      <SiteProducts {...section} />
      <SiteOwners {...section} />
      <SiteEngagement {...section} />
      <SiteDestinations {...section} estimate={estimate} onSelect={onSelect} />
      <SiteCertainty {...section} />
      <SiteSources {...section} />
    </Card>
  );
};

/** What stands in a card's place when the dataset does not hold the thing: a link made with other data. */
export const UnknownCard = ({ context, id }: Pick<SiteCardProps, 'context' | 'id'>) => (
  <Card title={context.words.t('card.unknown')} lead={context.words.t('card.unknownLead', { id })}>
    {null}
  </Card>
);
