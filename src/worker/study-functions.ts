import type { Dataset } from '../dataset/types.ts';
import { drive } from './drive.ts';
import type { Study } from './studies/types.ts';
import type { StudyApi } from './types.ts';

/** A study of which only the name is known: its question comes from another thread and is what `studies/catalogue.ts` promises. */
type AnyStudy = () => Promise<Study<never, unknown>>;

/**
 * The functions of the study worker.
 * @param studies by name
 * @param fetchDataset gets the packed dataset
 */
export const createStudyFunctions = (
  studies: Readonly<Record<string, AnyStudy>>,
  fetchDataset: (url: string) => Promise<Dataset>,
): StudyApi => {
  let dataset: Promise<Dataset> | undefined;
  const running = new Map<number, { aborted: boolean }>();
  return {
    run: async (ticket, { coreUrl, name, question }, onProgress) => {
      const fetchStudy = studies[name];
      if (!fetchStudy) throw new Error(`There is no study "${name}": expected one of ${Object.keys(studies).join(', ')}.`);
      const signal = { aborted: false };
      running.set(ticket, signal);
      try {
        dataset ??= fetchDataset(coreUrl);
        const [study, loaded] = await Promise.all([
          fetchStudy(),
          dataset.catch((error: unknown) => {
            dataset = undefined;
            throw error;
          }),
        ]);
        return await drive(study(loaded, question as never), { signal, onProgress });
      } finally {
        running.delete(ticket);
      }
    },
    cancel: async (ticket) => {
      const signal = running.get(ticket);
      if (signal) signal.aborted = true;
    },
  };
};
