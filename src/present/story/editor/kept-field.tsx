import { useId, useState } from 'react';

interface KeptFieldProps {
  readonly label: string;
  readonly value: string;
  readonly longest: number;
  /** Rows of a larger field; one line when left out. */
  readonly rows?: number;
  /** What is said where the field may not be empty; an empty field is then not handed on. */
  readonly needed?: string;
  readonly hint?: string;
  readonly language: string;
  readonly onChange: (text: string) => void;
}

/** A field that hands on every change that can be kept. */
export const KeptField = ({ label, value, longest, rows, needed, hint, language, onChange }: KeptFieldProps) => {
  const id = useId();
  const [empty, setEmpty] = useState<string | null>(null);
  const change = (text: string): void => {
    if (needed !== undefined && text.trim() === '') setEmpty(text);
    else {
      setEmpty(null);
      onChange(text);
    }
  };
  const props = {
    id,
    lang: language,
    maxLength: longest,
    className: 'mv-editor-field',
    value: empty ?? value,
    'aria-invalid': empty !== null,
    'aria-describedby': hint !== undefined || empty !== null ? `${id}-hint` : undefined,
  };
  return (
    <div className="mv-editor-label">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input {...props} onChange={(event) => change(event.target.value)} />
      ) : (
        <textarea {...props} rows={rows} onChange={(event) => change(event.target.value)} />
      )}
      {hint !== undefined || empty !== null ? (
        <p id={`${id}-hint`} className="mv-caption">
          {empty === null ? hint : needed}
        </p>
      ) : null}
    </div>
  );
};
