import { useState } from 'react';
import type { Figure } from '../../../dataset/schema/story.ts';
import type { StoryTranslate } from '../figure-text.ts';

const names = [
  'tonnes_y',
  'moved_t_y',
  'stranded_t_y',
  'value_usd_y',
  'cost_usd_per_t',
  'days_mean',
  'freight_share_of_value',
  'effective-routes',
] as const;
type Name = (typeof names)[number];

interface FigureChoiceProps {
  readonly t: StoryTranslate;
  /** @param name of the figure in the text */
  readonly onInsert: (name: string, figure: Figure) => void;
}

/** Puts a figure that the engine computes into a text. */
export const FigureChoice = ({ t, onInsert }: FigureChoiceProps) => {
  const [chosen, setChosen] = useState<Name>(names[0]);
  return (
    <div className="mv-editor-line">
      <label className="mv-editor-label">
        <span>{t('editor.figure')}</span>
        <select
          className="mv-editor-field"
          value={chosen}
          onChange={(event) => setChosen(names.find((name) => name === event.target.value) ?? names[0])}
        >
          {names.map((name) => (
            <option key={name} value={name}>
              {t(`editor.figures.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="mv-button"
        onClick={() =>
          onInsert(
            chosen.replaceAll('_', '-'),
            chosen === 'effective-routes' ? { figure: 'effective-routes' } : { figure: 'total', name: chosen },
          )
        }
      >
        {t('editor.insert')}
      </button>
    </div>
  );
};
