import { useId, useState } from 'react';
import { useResults } from '../../../state/results.ts';
import type { StoryTranslate } from '../figure-text.ts';

interface SceneSourcesFieldProps {
  readonly ids: readonly string[];
  readonly t: StoryTranslate;
  readonly onChange: (ids: readonly string[]) => void;
}

/** Sources of a scene, chosen from the bibliography by name or id. */
export const SceneSourcesField = ({ ids, t, onChange }: SceneSourcesFieldProps) => {
  const id = useId();
  const sources = useResults((state) => state.details?.sources) ?? {};
  const [text, setText] = useState('');
  const [unknown, setUnknown] = useState<string | null>(null);
  const add = (): void => {
    const wanted = text.trim();
    const found = Object.hasOwn(sources, wanted) ? wanted : Object.keys(sources).find((key) => sources[key]?.title === wanted);
    setUnknown(found === undefined ? wanted : null);
    if (found === undefined) return;
    if (!ids.includes(found)) onChange([...ids, found]);
    setText('');
  };
  return (
    <div className="mv-editor-label">
      <label htmlFor={id}>{t('editor.addSource')}</label>
      <div className="mv-editor-line">
        <input
          id={id}
          className="mv-editor-field"
          list={`${id}-list`}
          value={text}
          aria-invalid={unknown !== null}
          aria-describedby={`${id}-unknown`}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add();
          }}
        />
        <button type="button" className="mv-button" onClick={add} disabled={text.trim() === ''}>
          {t('editor.add')}
        </button>
      </div>
      <datalist id={`${id}-list`}>
        {Object.entries(sources).map(([key, { title }]) => (
          <option key={key} value={key}>
            {title}
          </option>
        ))}
      </datalist>
      <p id={`${id}-unknown`} className="mv-caption" role="status">
        {unknown === null ? '' : t('editor.noSource', { text: unknown })}
      </p>
      <ul className="mv-editor-sources" aria-label={t('editor.sources')}>
        {ids.map((key) => (
          <li key={key}>
            <span lang="en">{sources[key]?.title ?? key}</span>
            <button
              type="button"
              className="mv-button mv-plain-button"
              aria-label={t('editor.removeSource', { title: sources[key]?.title ?? key })}
              onClick={() => onChange(ids.filter((other) => other !== key))}
            >
              {t('editor.delete')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
