import { useState } from 'react';
import { MaturityScale } from '../../charts/maturity-scale.tsx';
import type { OriginContext } from '../origin.ts';
import type { PanelProps } from '../props.ts';
import { usdLarge } from '../quantities.ts';
import { indexOf, siteShort, siteTitle } from '../record-names.ts';
import { engagementScale } from '../site-facts.ts';
import { SourceList } from '../source-list.tsx';
import { WhereFrom } from '../where-from.tsx';
import { named } from '../words.ts';
import { explainRecord } from './project-origins.ts';
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
        <ProjectItem key={record.id} context={context} record={record} onSelect={onSelect} />
      ))}
    </ul>
  );
};

interface ProjectRowProps extends Pick<ProjectListProps, 'context' | 'onSelect'> {
  readonly record: ProjectRecord;
}

const ProjectItem = ({ context, record, onSelect }: ProjectRowProps) => {
  const { words } = context;
  const { t, f } = words;
  const [open, setOpen] = useState(false);
  const facts = [
    actorName(words, record.actor),
    record.kind === 'site' ? named(words, 'form', record.form) : t(`form.${record.form}`),
    ...(record.year === null ? [] : [f.year(record.year)]),
  ];
  const level = named(words, 'engagement', record.level);
  const site = record.kind === 'site' ? indexOf(context.dataset).sites.get(record.sites[0] ?? '') : undefined;
  return (
    <li>
      <div className="mv-project-head">
        <button
          type="button"
          lang={site === undefined ? 'en' : undefined}
          className="mv-project-name"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {site === undefined ? record.title : siteTitle(words, site)}
        </button>
        <MaturityScale level={engagementScale.indexOf(record.level) + 1} of={engagementScale.length} text={level} />
        <span>
          {facts.join(' · ')}
          {record.usd_m !== null && (
            <>
              {' · '}
              <WhereFrom context={context} explain={() => explainRecord(context, record)}>
                {usdLarge(words, record.usd_m * 1e6)}
              </WhereFrom>
            </>
          )}
        </span>
      </div>
      {open && <ProjectBody context={context} record={record} onSelect={onSelect} />}
    </li>
  );
};

/** What is known of a record, and its sources. */
export const ProjectBody = ({ context, record, onSelect }: ProjectRowProps) => {
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
