import { MaturityScale } from '../../charts/maturity-scale.tsx';
import type { OriginContext } from '../origin.ts';
import type { PanelProps } from '../props.ts';
import { usdLarge } from '../quantities.ts';
import { indexOf, siteShort, siteTitle } from '../record-names.ts';
import { engagementScale } from '../site-facts.ts';
import { SourceList } from '../source-list.tsx';
import { named } from '../words.ts';
import { actorName, rowName } from './project-words.ts';
import type { ProjectRecord } from './records.ts';

interface ProjectListProps extends Pick<PanelProps, 'onSelect'> {
  readonly context: OriginContext;
  readonly records: readonly ProjectRecord[];
}

/** The records one under another; each opens what is known of it, and its sources. */
export const ProjectList = ({ context, records, onSelect }: ProjectListProps) => {
  const { t } = context.words;
  if (records.length === 0) return <p className="mv-empty">{t('list.none')}</p>;
  return (
    <ul className="mv-project-list" aria-label={t('list.label')}>
      {records.map((record) => (
        <li key={record.id}>
          <details>
            <summary>
              <ProjectHead context={context} record={record} />
            </summary>
            <ProjectBody context={context} record={record} onSelect={onSelect} />
          </details>
        </li>
      ))}
    </ul>
  );
};

interface ProjectRowProps {
  readonly context: OriginContext;
  readonly record: ProjectRecord;
}

const ProjectHead = ({ context, record }: ProjectRowProps) => {
  const { words } = context;
  const { t, f } = words;
  const facts = [
    actorName(words, record.actor),
    record.kind === 'site' ? named(words, 'form', record.form) : t(`form.${record.form}`),
    ...(record.year === null ? [] : [f.year(record.year)]),
    ...(record.usd_m === null ? [] : [usdLarge(words, record.usd_m * 1e6)]),
  ];
  const level = named(words, 'engagement', record.level);
  const site = record.kind === 'site' ? indexOf(context.dataset).sites.get(record.sites[0] ?? '') : undefined;
  return (
    <>
      <strong lang={site === undefined ? 'en' : undefined}>{site === undefined ? record.title : siteTitle(words, site)}</strong>
      <MaturityScale level={engagementScale.indexOf(record.level) + 1} of={engagementScale.length} text={level} />
      <span>{facts.join(' · ')}</span>
    </>
  );
};

const ProjectBody = ({ context, record, onSelect }: ProjectRowProps & Pick<PanelProps, 'onSelect'>) => {
  const { words, dataset } = context;
  const { t, f } = words;
  const known = record.sites.filter((id) => dataset.sites.some((site) => site.id === id));
  const minerals = record.minerals.map((id) => rowName(words, 'mineral', id));
  const countries = record.countries.map((id) => rowName(words, 'country', id));
  return (
    <div className="mv-project-body">
      {record.what === '' ? null : <p lang="en">{record.what}</p>}
      {minerals.length > 0 ? <p>{t('list.minerals', { names: f.list(minerals) })}</p> : null}
      {countries.length > 0 ? <p>{t('list.countries', { names: f.list(countries) })}</p> : null}
      {record.told_in_programme && record.usd_m !== null ? <p>{t('list.toldTwice')}</p> : null}
      {known.length > 0 ? (
        <p>
          {t('list.sites')}{' '}
          {known.map((id, index) => (
            <span key={id}>
              {index > 0 ? ', ' : null}
              <button type="button" className="mv-link" data-opens={`site:${id}`} onClick={() => onSelect({ kind: 'site', id })}>
                {siteShort(words, dataset, id)}
              </button>
            </span>
          ))}
        </p>
      ) : null}
      <h4>{t('sources.title')}</h4>
      <SourceList ids={record.sources} context={context} />
    </div>
  );
};
