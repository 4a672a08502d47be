import './scenarios-tab.css';
import { useMemo } from 'react';
import { scenarioTitle } from '../../i18n/scenario-title.ts';
import { useStudy } from '../../state/use-study.ts';
import type { ScenarioOutcome } from '../../worker/studies/every-scenario.ts';
import type { ResultsTabProps } from '../props.ts';
import { figure, inUnit, twoFigures } from '../quantities.ts';
import { StudyBar } from '../study-bar.tsx';
import { useWords } from '../use-words.ts';
import { WhereFrom } from '../where-from.tsx';
import type { Words } from '../words.ts';
import { explainOutcome, type ScenarioColumn, scenarioColumns, throughOf } from './scenario-origins.ts';

/** Every preset against A, one row each: which levers matter at all. */
export const ScenariosTab = ({ context: given, dataset, estimate, reference, language, onChooseB }: ResultsTabProps) => {
  const words = useWords(language, 'scenarios');
  const context = useMemo(() => ({ ...given, words }), [given, words]);
  const { t } = words;
  const a = (reference ?? estimate).scenario;
  const question = useMemo(
    () => ({
      reference: { id: a.id, title: a.title, year: a.year, maturity: a.maturity, levers: a.levers },
      worlds: dataset.scenarios
        .filter(({ id }) => id !== a.id)
        .map(({ id, title, year, maturity, levers }) => ({ id, title, year, maturity, levers })),
    }),
    [dataset.scenarios, a],
  );
  const run = useStudy('every-scenario', question, { auto: true });
  const { answer } = run;
  const titles = new Map([...dataset.scenarios, a].map((scenario) => [scenario.id, scenarioTitle(t, scenario)]));
  const titleOf = (id: string): string => titles.get(id) ?? id;
  return (
    <section className="mv-scenarios">
      <p>{t('scenarios.explain', { title: titleOf(a.id) })}</p>
      <StudyBar run={run} words={words} label={t('scenarios.caption')} />
      {answer === null ? null : (
        <div className="mv-scenarios-table" aria-busy={run.status === 'running'}>
          <table>
            <caption className="mv-hidden">{t('scenarios.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('scenarios.scenario')}</th>
                {scenarioColumns.map((column) => (
                  <th key={column} scope="col">
                    <abbr title={t(`scenarios.${column}Long`)}>{t(`scenarios.${column}`)}</abbr>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {answer.map((outcome, index) => (
                <tr key={outcome.id} data-shown={outcome.id === estimate.scenario.id || undefined}>
                  <th scope="row">
                    {index === 0 ? (
                      <>
                        {t('scenarios.reference')}: {titleOf(outcome.id)}
                      </>
                    ) : (
                      <button type="button" className="mv-link" onClick={() => onChooseB(outcome.id)}>
                        {titleOf(outcome.id)}
                      </button>
                    )}
                  </th>
                  {scenarioColumns.map((column) => (
                    <td key={column}>
                      <WhereFrom
                        context={context}
                        explain={() =>
                          explainOutcome(
                            context,
                            outcome,
                            answer[0] ?? outcome,
                            dataset.scenarios.find(({ id }) => id === outcome.id),
                            column,
                            titleOf(outcome.id),
                          )
                        }
                      >
                        {cell(words, outcome, column)}
                      </WhereFrom>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="mv-scenarios-note">{t('scenarios.note')}</p>
    </section>
  );
};

const cell = (words: Words, outcome: ScenarioOutcome, column: ScenarioColumn): string => {
  const { totals, rerouted_t_y } = outcome;
  switch (column) {
    case 'cost':
      return figure(words, totals.cost_usd_per_t);
    case 'days':
      return figure(words, totals.days_mean);
    case 'viaRu':
      return words.f.percent(throughOf(outcome, 'RU'));
    case 'viaCn':
      return words.f.percent(throughOf(outcome, 'CN'));
    case 'rerouted':
      return kilotonnes(words, rerouted_t_y);
    case 'stranded':
      return kilotonnes(words, totals.stranded_t_y);
  }
};

const kilotonnes = (words: Words, tonnes_y: number): string => (tonnes_y === 0 ? '–' : twoFigures(words, inUnit(tonnes_y, 'kt')));
