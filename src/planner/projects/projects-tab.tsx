import './projects-tab.css';
import { useMemo } from 'react';
import type { ProjectView } from '../../state/view-types.ts';
import type { ResultsTabProps } from '../props.ts';
import { usdLarge } from '../quantities.ts';
import { useWords } from '../use-words.ts';
import { WhereFrom } from '../where-from.tsx';
import { named } from '../words.ts';
import { ClaimList } from './claim-list.tsx';
import { dollarsOf, filteredRecords, isDeed, listedRecords, matrixOf, ofView, yearLine } from './matrix.ts';
import { ProjectFilters } from './project-filters.tsx';
import { ProjectList } from './project-list.tsx';
import { ProjectMatrix } from './project-matrix.tsx';
import { explainDollars } from './project-origins.ts';
import { rowName } from './project-words.ts';
import { projectRecords } from './records.ts';
import { YearLine } from './year-line.tsx';

/** Intent against outcome: who signed, paid, built and runs what, by year; and what the article says beside what others say. */
export const ProjectsTab = ({ dataset, details, language, view: panels, onView, filters, onFilters, onSelect }: ResultsTabProps) => {
  const words = useWords(language, 'projects');
  const context = useMemo(() => ({ words, dataset, details }), [words, dataset, details]);
  const view = panels.projects;
  const setView = (projects: ProjectView): void => onView({ ...panels, projects });
  const all = useMemo(() => (details === null ? [] : projectRecords(dataset, details)), [dataset, details]);
  const filtered = useMemo(() => filteredRecords(all, filters, dataset), [all, filters, dataset]);
  const { t, f } = words;
  if (details === null) return <p className="mv-empty mv-project-wait">{t('sources.loading')}</p>;
  const counted = ofView(filtered, view);
  const listed = listedRecords(counted, view);
  const { cell } = view;
  return (
    <div className="mv-projects">
      <p className="mv-project-sentence">
        <WhereFrom context={context} explain={() => explainDollars(context, counted, t(`every.${view.rows}`))}>
          {t('sentence', {
            count: counted.length,
            deeds: f.number(counted.filter(isDeed).length),
            usd: usdLarge(words, dollarsOf(counted) * 1e6),
          })}
        </WhereFrom>
      </p>
      <ProjectFilters words={words} records={all} view={view} onView={setView} filters={filters} onFilters={onFilters} />
      <YearLine
        words={words}
        line={yearLine(ofView(filtered, { kind: view.kind, year: null }))}
        year={view.year}
        onYear={(year) => setView({ ...view, year })}
      />
      <ProjectMatrix
        context={context}
        matrix={matrixOf(counted, view.rows)}
        rows={view.rows}
        cell={cell}
        onCell={(next) => setView({ ...view, cell: next })}
      />
      <p className="mv-project-note">{t('note')}</p>
      <section aria-live="polite">
        <h3 data-counts="">
          {cell === null
            ? t('list.all', { count: listed.length })
            : t('list.some', {
                name: rowName(words, view.rows, cell.row),
                level: named(words, 'engagement', cell.level),
                count: listed.length,
              })}
        </h3>
      </section>
      <ProjectList context={context} records={listed} onSelect={onSelect} />
      <section className="mv-project-claims">
        <h3>{t('claims.title')}</h3>
        <p>{t('claims.lead')}</p>
        <ClaimList context={context} />
      </section>
    </div>
  );
};
