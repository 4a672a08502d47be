import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figure } from '../../../dataset/schema/story.ts';
import type { Language } from '../../../i18n/languages.ts';
import { flowName } from '../../../planner/quantities.ts';
import { useWords } from '../../../planner/use-words.ts';
import { countryName, named, type Words } from '../../../planner/words.ts';
import { type Results, useResults } from '../../../state/results.ts';
import type { StoryTranslate } from '../figure-text.ts';
import {
  type FigureDraft,
  type FigureField,
  type FigureKind,
  type FigureThings,
  figureFields,
  figureName,
  figureOf,
} from './figure-fields.ts';

interface FigureChoiceProps {
  readonly t: StoryTranslate;
  /** Those that the scene has. */
  readonly figures: Readonly<Record<string, Figure>>;
  /** @param name of the figure in the text */
  readonly onInsert: (name: string, figure: Figure) => void;
}

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/** What figures can be about now. */
const thingsOf = ({ answer, details }: Pick<Results, 'answer' | 'details'>): FigureThings => {
  const shown = answer ? (answer.b ?? answer.a) : null;
  return {
    minerals: sorted(shown?.by_mineral.map(({ mineral }) => mineral) ?? []),
    countries: sorted(shown?.dependence.map(({ country }) => country) ?? []),
    shipments: sorted(shown?.shipments.map(({ id }) => id) ?? []),
    actors: sorted(details?.programmes.map(({ actor }) => actor) ?? []),
  };
};

/** An option in words: records by their names, the rest by the catalogue. */
const optionName = (value: string, field: FigureField, words: Words, t: StoryTranslate, results: Results): string => {
  switch (field.name) {
    case 'mineral':
    case 'corridor':
      return named(words, field.name, value);
    case 'country':
    case 'actors':
      return value === 'multilateral' ? t('editor.value.multilateral') : countryName(words, value);
    case 'shipment': {
      const shown = results.answer ? (results.answer.b ?? results.answer.a) : null;
      const flow = shown?.shipments.find(({ id }) => id === value);
      return flow && results.dataset ? flowName(words, results.dataset, flow) : value;
    }
    default:
      return t(`editor.value.${value}`);
  }
};

/** Puts a figure that the engine computes into a text: any that a story's file may hold. */
export const FigureChoice = ({ t, figures, onInsert }: FigureChoiceProps) => {
  const { i18n } = useTranslation();
  const words = useWords(i18n.language as Language);
  const results = useResults();
  const { answer, details } = results;
  const byKind = useMemo(() => figureFields(thingsOf({ answer, details })), [answer, details]);
  const [kind, setKind] = useState<FigureKind>('total');
  const [draft, setDraft] = useState<FigureDraft>({});
  const fields = byKind[kind];
  const figure = figureOf(kind, fields, draft);
  const kinds = Object.keys(byKind) as FigureKind[];
  return (
    <div className="mv-editor-line">
      <label className="mv-editor-label">
        <span>{t('editor.figure')}</span>
        <select
          className="mv-editor-field"
          value={kind}
          onChange={({ target }) => {
            setKind(kinds.find((one) => one === target.value) ?? kind);
            setDraft({});
          }}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {t(`editor.figureKind.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {fields.map((field) => (
        <label key={field.name} className="mv-editor-label">
          <span>{t(`editor.field.${field.name}`)}</span>
          <select
            className="mv-editor-field"
            value={draft[field.name] ?? (field.open ? '' : field.options[0])}
            onChange={({ target }) => setDraft({ ...draft, [field.name]: target.value })}
          >
            {field.open ? <option value="">{t(field.name === 'of' ? 'editor.value.shown' : 'editor.value.all')}</option> : null}
            {field.options.map((value) => (
              <option key={value} value={value}>
                {optionName(value, field, words, t, results)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button
        type="button"
        className="mv-button"
        disabled={figure === null}
        onClick={() => {
          if (figure) onInsert(figureName(figure, figures), figure);
        }}
      >
        {t('editor.insert')}
      </button>
    </div>
  );
};
