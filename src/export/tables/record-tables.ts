import type { Claim, Programme, Source } from '../../dataset/details.ts';
import type { Site } from '../../dataset/types.ts';
import { figure, several, type Table, tableOf, text } from '../table.ts';

/** Mines and plants with their position, owners and form of engagement. */
export const sitesTable = (sites: readonly Site[]): Table =>
  tableOf('sites', sites, [
    text('id', (site) => site.id),
    text('name', (site) => site.name),
    text('country', (site) => site.country),
    text('kind', (site) => site.kind),
    text('commodities', (site) => several(site.commodities)),
    text('status', (site) => site.status),
    figure('status_year', 'year', (site) => site.status_year),
    figure('lon', 'degrees east', (site) => site.lon),
    figure('lat', 'degrees north', (site) => site.lat),
    figure('precision_km', 'km', (site) => site.precision_km),
    text('operator', (site) => site.operator),
    text('owners', (site) =>
      several(site.owners.map(({ name, country, share_pct }) => `${name} (${country}${share_pct === undefined ? '' : ` ${share_pct} %`})`)),
    ),
    text('engagement', (site) =>
      several(site.engagement.map(({ partner, form, year }) => `${partner}: ${form}${year === undefined ? '' : ` ${year}`}`)),
    ),
    text('confidence', (site) => site.confidence),
  ]);

/** Programmes, memoranda, agreements and investments. */
export const programmesTable = (programmes: readonly Programme[]): Table =>
  tableOf('programmes', programmes, [
    text('id', (programme) => programme.id),
    text('name', (programme) => programme.name),
    text('actor', (programme) => programme.actor),
    text('type', (programme) => programme.type),
    figure('year', 'year', (programme) => programme.year),
    text('status', (programme) => programme.status),
    text('minerals', (programme) => several(programme.minerals)),
    text('countries', (programme) => several(programme.countries)),
    text('sites', (programme) => several(programme.sites)),
    figure('usd_m', 'million USD', (programme) => programme.usd_m),
    text('what', (programme) => programme.what),
    text('sources', (programme) => several(programme.sources)),
  ]);

/** Figures of the article that set the questions, one row for each other value that was found. */
export const claimsTable = (claims: readonly Claim[]): Table =>
  tableOf(
    'claims',
    claims.flatMap((claim) => claim.other_values.map((other) => ({ claim, other }))),
    [
      text('id', ({ claim }) => claim.id),
      text('claim', ({ claim }) => claim.claim),
      text('article_value', ({ claim }) => claim.article_value),
      text('other_value', ({ other }) => other.value),
      figure('other_year', 'year', ({ other }) => other.year),
      text('other_source', ({ other }) => other.source),
      text('verdict', ({ claim }) => claim.verdict),
      text('contradicted_by', ({ claim }) => claim.contradicted_by?.join(' ')),
      text('confidence', ({ claim }) => claim.confidence),
      text('note', ({ claim }) => claim.note),
    ],
  );

/** The bibliography. */
export const sourcesTable = (sources: readonly Source[]): Table =>
  tableOf('sources', sources, [
    text('id', (source) => source.id),
    text('publisher', (source) => source.publisher),
    text('title', (source) => source.title),
    figure('year', 'year', (source) => source.year),
    text('kind', (source) => source.kind),
    text('url', (source) => source.url),
  ]);
