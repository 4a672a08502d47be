import type { Details, Programme } from '../../dataset/details.ts';
import { type Partner, partnerOf } from '../../dataset/partner.ts';
import type { Dataset, Site } from '../../dataset/types.ts';
import { type EngagementLevel, engagementLevel } from '../site-facts.ts';

/** Who stands at a row of the Projects tab: the coloured partners, and several states or banks together. */
export type ProjectPartner = Partner | 'multilateral';

/** What a record is about: a programme, memorandum or deal of a partner, or a partner's hold on one site. */
export type ProjectKind = 'programme' | 'site';

/** One thing that was said, signed, paid, begun or run. */
export interface ProjectRecord {
  /** Unique over both kinds. */
  readonly id: string;
  readonly kind: ProjectKind;
  /** As the data have it, in English; for a site its name. */
  readonly title: string;
  /** Code of the state or bloc, or `multilateral`. */
  readonly actor: string;
  readonly partner: ProjectPartner;
  readonly level: EngagementLevel;
  /** The kind of paper or deed, by the data's own word: mou, offtake, investment, operating-asset ... */
  readonly form: string;
  /** null where no source gives one. */
  readonly year: number | null;
  /** Mineral ids or other commodities; "all" where none is singled out, none where it is about transport alone. */
  readonly minerals: readonly string[];
  /** States of the region that are named. */
  readonly countries: readonly string[];
  readonly sites: readonly string[];
  /** Millions of dollars as published, of the year of the record; null where none are named. */
  readonly usd_m: number | null;
  /** True where a programme of the same partner names the site: its dollars may be told there already. */
  readonly told_in_programme: boolean;
  /** In English. */
  readonly what: string;
  /** Ids of the bibliography. */
  readonly sources: readonly string[];
}

const levelOfProgramme: Readonly<Record<Programme['status'], EngagementLevel>> = {
  intent: 'intent',
  framework: 'framework',
  financed: 'financed',
  'under-construction': 'building',
  operational: 'operating',
};

const partnerOfActor = (actor: string): ProjectPartner => (actor === 'multilateral' ? 'multilateral' : partnerOf(actor));

const ofProgramme = (programme: Programme): ProjectRecord => ({
  id: `programme:${programme.id}`,
  kind: 'programme',
  title: programme.name,
  actor: programme.actor,
  partner: partnerOfActor(programme.actor),
  level: levelOfProgramme[programme.status],
  form: programme.type,
  year: programme.year,
  minerals: programme.minerals,
  countries: programme.countries,
  sites: programme.sites,
  usd_m: programme.usd_m ?? null,
  told_in_programme: false,
  what: programme.what,
  sources: programme.sources,
});

const ofSite = (site: Site, details: Details): readonly ProjectRecord[] => {
  const texts = details.sites[site.id];
  return site.engagement.map(({ partner, form, year, usd_m }, index) => ({
    id: `site:${site.id}:${index}`,
    kind: 'site',
    title: site.name,
    actor: partner,
    partner: partnerOfActor(partner),
    level: engagementLevel(form),
    form,
    year: year ?? null,
    minerals: site.commodities,
    countries: [site.country],
    sites: [site.id],
    usd_m: usd_m ?? null,
    told_in_programme: details.programmes.some((programme) => programme.actor === partner && programme.sites.includes(site.id)),
    what: texts?.engagement_notes[index] ?? '',
    sources: texts?.sources ?? [],
  }));
};

/** Every programme, then every engagement at a site, in the order of the data. */
export const projectRecords = (dataset: Pick<Dataset, 'sites'>, details: Details): readonly ProjectRecord[] => [
  ...details.programmes.map(ofProgramme),
  ...dataset.sites.flatMap((site) => ofSite(site, details)),
];
