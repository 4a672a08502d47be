import { type FormEvent, useState } from 'react';
import type { Scenario } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import { scenarioTitle } from '../../i18n/scenario-title.ts';
import { useAppState } from '../../state/app-state.ts';
import { useOwnScenarios } from '../../state/own-scenarios.ts';
import { isPreset, ownChoice, resolvePair } from '../../state/scenario-choice.ts';
import { idFor, scenarioFile } from '../../state/scenario-file.ts';
import { saveScenario } from '../../state/scenario-storage.ts';
import { downloadText } from '../../ui/download-text.ts';
import { FileImport, type ImportOutcome } from '../../ui/file-import.tsx';
import { importScenario } from './import-scenario.ts';
import { OwnList } from './own-list.tsx';
import { useWorkbenchWords } from './use-workbench-words.ts';

interface DeskProps {
  readonly dataset: Dataset;
}

/** Ids that a new scenario must not have. */
const takenIds = (dataset: Dataset, own: readonly Scenario[]): ReadonlySet<string> =>
  new Set([...dataset.scenarios, ...own].map(({ id }) => id));

/** Saves what is shown under a name. */
const SaveForm = ({ dataset }: DeskProps) => {
  const { t } = useWorkbenchWords();
  const { a, b: chosenB } = useAppState();
  const choice = chosenB ?? a;
  const own = useOwnScenarios((state) => state.scenarios);
  const resolved = resolvePair(a, chosenB, dataset.scenarios);
  const shown = resolved.b ?? resolved.a;
  const usual =
    isPreset(choice) || choice.title !== undefined ? scenarioTitle(t, shown) : t('shell:top.edited', { title: scenarioTitle(t, shown) });
  const [title, setTitle] = useState(usual);
  const [saved, setSaved] = useState('');
  const kept = choice.title === undefined ? undefined : own.find(({ id }) => id === choice.id);
  const save = (scenario: Scenario): void => {
    saveScenario(scenario);
    const { b, take } = useAppState.getState();
    if (b) take('b', ownChoice(scenario));
    setSaved(scenario.title);
  };
  const saveNew = (event: FormEvent): void => {
    event.preventDefault();
    const name = title.trim();
    if (name !== '') {
      // what is said of the scenario that this one began from holds for that one alone
      save({ ...shown, id: idFor(name, takenIds(dataset, own)), title: name, notes: kept?.notes ?? '', leaves_out: '', sources: [] });
    }
  };
  return (
    <form className="mv-desk-part" onSubmit={saveNew}>
      <h3>{t('desk.save')}</h3>
      <label className="mv-desk-label">
        <span>{t('desk.name')}</span>
        <input className="mv-desk-field" maxLength={200} required value={title} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <p className="mv-desk-acts">
        <button type="submit" className="mv-button">
          {t('desk.saveNew')}
        </button>
        {kept ? (
          <button type="button" className="mv-button" onClick={() => save({ ...shown, id: kept.id, title: kept.title, notes: kept.notes })}>
            {t('desk.saveOver', { title: kept.title })}
          </button>
        ) : null}
        <button
          type="button"
          className="mv-button"
          onClick={() =>
            downloadText(`${shown.id}.json`, scenarioFile({ ...shown, title: title.trim() || shown.title }), 'application/json')
          }
        >
          {t('desk.exportShown')}
        </button>
      </p>
      <p role="status" className="mv-caption">
        {saved === '' ? '' : t('desk.saved', { title: saved })}
      </p>
    </form>
  );
};

/** Takes a file that was exported here or written for the command line. */
const ImportForm = ({ dataset }: DeskProps) => {
  const { t } = useWorkbenchWords();
  const own = useOwnScenarios((state) => state.scenarios);
  const take = (text: string): ImportOutcome => {
    const result = importScenario(text, dataset, takenIds(dataset, own));
    if ('problems' in result) return result;
    saveScenario(result.scenario);
    useAppState.getState().take('b', ownChoice(result.scenario));
    return { name: result.scenario.title };
  };
  return (
    <section className="mv-desk-part">
      <h3>{t('desk.import')}</h3>
      <FileImport
        label={t('desk.importFile')}
        onText={take}
        imported={(title) => t('desk.imported', { title })}
        refused={(file) => t('desk.refused', { file })}
      />
    </section>
  );
};

/** Where scenarios of the reader's own are saved, kept, exported and imported. */
export const ScenarioDesk = ({ dataset }: DeskProps) => {
  const { t } = useWorkbenchWords();
  const trouble = useOwnScenarios((state) => state.trouble);
  return (
    <div className="mv-desk">
      {trouble ? (
        <p role="alert" className="mv-lever-warnings">
          {t(`desk.trouble.${trouble}`)}
        </p>
      ) : null}
      <SaveForm dataset={dataset} />
      <OwnList />
      <ImportForm dataset={dataset} />
      <p className="mv-caption">{t('desk.where')}</p>
    </div>
  );
};
