import { useRef, useState } from 'react';
import type { Scenario } from '../../dataset/schema/scenario.ts';
import { useAppState } from '../../state/app-state.ts';
import { useOwnScenarios } from '../../state/own-scenarios.ts';
import { ownChoice } from '../../state/scenario-choice.ts';
import { scenarioFile } from '../../state/scenario-file.ts';
import { deleteScenario, renameScenario, saveScenario } from '../../state/scenario-storage.ts';
import { downloadText } from '../../ui/download-text.ts';
import { takeFocus } from '../../ui/take-focus.ts';
import { useWorkbenchWords } from './use-workbench-words.ts';

/** A new name also for the scenario on screen, where it is this one. */
const rename = (id: string, title: string): void => {
  renameScenario(id, title);
  const { a, b, take } = useAppState.getState();
  if (a.id === id && a.title !== undefined) take('a', { ...a, title });
  if (b?.id === id && b.title !== undefined) take('b', { ...b, title });
};

interface RowProps {
  readonly scenario: Scenario;
  readonly onDelete: () => void;
}

const Row = ({ scenario, onDelete }: RowProps) => {
  const { t, f } = useWorkbenchWords();
  const take = useAppState((state) => state.take);
  const [title, setTitle] = useState<string | null>(null);
  const renaming = useRef<HTMLButtonElement>(null);
  /** The field goes: the button that brought it has the focus again. */
  const leave = (): void => {
    setTitle(null);
    renaming.current?.focus();
  };
  const finish = (): void => {
    const wanted = title?.trim() ?? '';
    if (wanted !== '' && wanted !== scenario.title) rename(scenario.id, wanted);
    leave();
  };
  return (
    <li className="mv-desk-row">
      {title === null ? (
        <span className="mv-desk-name">
          <strong>{scenario.title}</strong>{' '}
          <span className="mv-quiet">{t('desk.facts', { year: f.year(scenario.year), count: scenario.levers.length })}</span>
        </span>
      ) : (
        <form
          className="mv-desk-name"
          onSubmit={(event) => {
            event.preventDefault();
            finish();
          }}
        >
          <input
            // the reader has just asked to write here
            ref={takeFocus}
            className="mv-desk-field"
            aria-label={t('desk.newName', { title: scenario.title })}
            maxLength={200}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.preventDefault();
              event.stopPropagation();
              leave();
            }}
          />
          <button type="submit" className="mv-button">
            {t('desk.keepName')}
          </button>
        </form>
      )}
      <span className="mv-desk-acts">
        <button
          type="button"
          className="mv-button"
          aria-label={t('desk.asB', { title: scenario.title })}
          onClick={() => take('b', ownChoice(scenario))}
        >
          B
        </button>
        <button
          type="button"
          className="mv-button"
          aria-label={t('desk.asA', { title: scenario.title })}
          onClick={() => take('a', ownChoice(scenario))}
        >
          A
        </button>
        <button
          ref={renaming}
          type="button"
          className="mv-button"
          aria-label={t('desk.renameLong', { title: scenario.title })}
          onClick={() => setTitle(title === null ? scenario.title : null)}
        >
          {t('desk.rename')}
        </button>
        <button
          type="button"
          className="mv-button"
          aria-label={t('desk.exportLong', { title: scenario.title })}
          onClick={() => downloadText(`${scenario.id}.json`, scenarioFile(scenario), 'application/json')}
        >
          {t('desk.export')}
        </button>
        <button type="button" className="mv-button" aria-label={t('desk.deleteLong', { title: scenario.title })} onClick={onDelete}>
          {t('desk.delete')}
        </button>
      </span>
    </li>
  );
};

/** The scenarios kept in this browser, each to be shown, renamed, exported or deleted; the last deleted can be put back. */
export const OwnList = () => {
  const { t } = useWorkbenchWords();
  const own = useOwnScenarios((state) => state.scenarios);
  const unread = useOwnScenarios((state) => state.unread);
  const [deleted, setDeleted] = useState<Scenario | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <section className="mv-desk-part">
      <h3 ref={title} tabIndex={-1}>
        {t('desk.kept')}
      </h3>
      {own.length === 0 ? <p className="mv-caption">{t('desk.none')}</p> : null}
      <ul>
        {own.map((scenario) => (
          <Row
            key={scenario.id}
            scenario={scenario}
            onDelete={() => {
              deleteScenario(scenario.id);
              setDeleted(scenario);
            }}
          />
        ))}
      </ul>
      <div role="status">
        {deleted && own.every(({ id }) => id !== deleted.id) ? (
          <p>
            {t('desk.deleted', { title: deleted.title })}{' '}
            <button
              // the button that was pressed is gone: the way back takes the focus
              ref={takeFocus}
              type="button"
              className="mv-button"
              onClick={() => {
                saveScenario(deleted);
                // the button goes with what it says
                title.current?.focus();
              }}
            >
              {t('desk.putBack')}
            </button>
          </p>
        ) : null}
        {unread > 0 ? <p className="mv-caption">{t('desk.unread', { count: unread })}</p> : null}
      </div>
    </section>
  );
};
