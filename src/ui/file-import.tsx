import './file-import.css';
import { useState } from 'react';

/** A field of a file that cannot be taken, and why, in English. */
interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

/** The name of what was taken, or everything that is wrong with the file. */
export type ImportOutcome = { readonly name: string } | { readonly problems: readonly FieldProblem[] };

interface FileImportProps {
  readonly label: string;
  /** Takes the text of the file that the reader has chosen; null while nothing can be taken. */
  readonly onText: ((text: string) => ImportOutcome) | null;
  /** What is said of something that was taken, and of a file that was not. */
  readonly imported: (name: string) => string;
  readonly refused: (file: string) => string;
}

const MOST_PROBLEMS = 8;

/** A field for a JSON file; says below what was taken, or field by field why the file was not. */
export const FileImport = ({ label, onText, imported, refused }: FileImportProps) => {
  const [outcome, setOutcome] = useState<{ readonly said: string; readonly problems: readonly FieldProblem[] } | null>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file || !onText) return;
    const result = onText(await file.text());
    setOutcome(
      'problems' in result ? { said: refused(file.name), problems: result.problems } : { said: imported(result.name), problems: [] },
    );
  };
  return (
    <div className="mv-import">
      <label>
        <span>{label}</span>
        <input
          type="file"
          accept=".json,application/json"
          disabled={onText === null}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </label>
      <div role="status">
        {outcome && <p>{outcome.said}</p>}
        {outcome && outcome.problems.length > 0 && (
          <ul lang="en">
            {outcome.problems.slice(0, MOST_PROBLEMS).map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <code>{path}</code> {message}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
};
