import type { Details } from '../dataset/details.ts';
import type { Dataset } from '../dataset/types.ts';

/** One word of the command line. */
export interface Command {
  readonly summary: string;
  readonly help: string;
  /**
   * Takes the words behind the command, returns what goes to standard output. Throws UsageError for a wrong call.
   *
   * @param load gets what the engine reads
   * @param loadDetails gets texts, sources and published figures
   */
  readonly run: (words: readonly string[], load: () => Promise<Dataset>, loadDetails: () => Promise<Details>) => Promise<string>;
}

/** JSON as the command line prints it: two spaces, a line end at the end. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
