import type { ReactNode } from 'react';
import { Slider } from '../../ui/slider.tsx';
import { Check } from '../../ui/switch.tsx';
import { useWorkbenchWords } from '../scenarios/use-workbench-words.ts';
import { type Bounds, ownNumber, shownNumber } from './lever-draft.ts';
import type { NumberField } from './lever-form-types.ts';

interface NumberControlProps {
  readonly field: NumberField;
  readonly label: ReactNode;
  readonly bounds: Bounds;
  /** What holds without the lever; null where each record has its own. */
  readonly usual: number | null;
  /** undefined: left out, so the usual holds; null: lifted. */
  readonly value: number | null | undefined;
  readonly onChange: (value: number | null | undefined) => void;
}

/** A number of a lever: slider and field, its unit, its range, and what holds without it. */
export const NumberControl = ({ field, label, bounds, usual, value, onChange }: NumberControlProps) => {
  const { t, f } = useWorkbenchWords();
  const shown = (number: number): number => shownNumber(field.unit, number);
  const unit = t(`unit.${field.unit}`);
  const range = { min: f.plain(shown(bounds.min)), max: f.plain(shown(bounds.max)), unit };
  const hint = usual === null ? t('range.byRecord', range) : t('range.usual', { ...range, usual: f.plain(shown(usual)) });
  const left = value === undefined || value === null;
  return (
    <>
      {field.optional ? <Check label={label} checked={!left} onChange={(on) => onChange(on ? bounds.start : undefined)} /> : null}
      {field.canLift ? (
        <Check label={t('range.lifted')} checked={value === null} onChange={(on) => onChange(on ? null : bounds.start)} />
      ) : null}
      {field.optional && left ? null : (
        <Slider
          label={label}
          value={shown(value ?? usual ?? bounds.start)}
          min={shown(bounds.min)}
          max={shown(bounds.max)}
          step={shown(bounds.step)}
          unit={unit}
          hint={hint}
          disabled={value === null}
          onChange={(number) => onChange(ownNumber(field.unit, number))}
        />
      )}
    </>
  );
};
