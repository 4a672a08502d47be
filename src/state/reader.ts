import { followStorage } from './scenario-storage.ts';
import { followSteps } from './steps.ts';

/** Starts what follows the reader through a visit: the steps for undo and redo, and the scenarios kept in the browser. */
export const followReader = (): void => {
  followSteps();
  followStorage();
};
