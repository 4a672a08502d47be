import './slider.css';
import { type CSSProperties, type ReactNode, useEffect, useId, useState } from 'react';

interface SliderProps {
  readonly label: ReactNode;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
  /** Stands behind the number: a unit or a per cent sign. */
  readonly unit?: string;
  /** The value in words for a screen reader, where number and unit are not enough. */
  readonly valueText?: string;
  readonly disabled?: boolean;
  /** Range, unit and usual value in words, under the slider. */
  readonly hint?: string;
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** The number beside a slider: taken over when it is a number in range, on Enter or on leaving the field. */
const NumberField = ({
  id,
  value,
  min,
  max,
  step,
  onChange,
  disabled,
}: Omit<SliderProps, 'label' | 'unit' | 'valueText' | 'hint'> & { readonly id: string }) => {
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const take = (): void => {
    const number = Number(text.replace(',', '.'));
    if (text.trim() === '' || !Number.isFinite(number)) setText(String(value));
    else {
      const inRange = clamp(number, min, max);
      setText(String(inRange));
      if (inRange !== value) onChange(inRange);
    }
  };
  return (
    <input
      className="mv-slider-number"
      type="number"
      aria-labelledby={id}
      value={text}
      min={min}
      max={max}
      step={step}
      disabled={disabled}
      onChange={(event) => setText(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
};

/** A number in a range, to be dragged or typed. */
export const Slider = ({ label, value, min, max, step, onChange, unit, valueText, disabled = false, hint }: SliderProps) => {
  const id = useId();
  const filled = { '--filled': `${((clamp(value, min, max) - min) / (max - min || 1)) * 100}%` } as CSSProperties;
  return (
    <div className="mv-slider">
      <label className="mv-slider-label" id={id} htmlFor={`${id}-range`}>
        {label}
      </label>
      <span className="mv-slider-value">
        <NumberField id={id} value={value} min={min} max={max} step={step} onChange={onChange} disabled={disabled} />
        {unit ? <span className="mv-unit">{unit}</span> : null}
      </span>
      <input
        className="mv-range"
        style={filled}
        type="range"
        id={`${id}-range`}
        aria-valuetext={valueText}
        aria-describedby={hint ? `${id}-hint` : undefined}
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      {hint ? (
        <span className="mv-slider-hint" id={`${id}-hint`}>
          {hint}
        </span>
      ) : null}
    </div>
  );
};
