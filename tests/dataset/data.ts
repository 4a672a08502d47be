import { fileURLToPath } from 'node:url';
import { type FullData, loadFullData } from '../../src/dataset/load.ts';
import { deepFreeze } from '../fixtures/deep-freeze.ts';

/** Root of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The shipped data, frozen; read once for each test file. */
export const shippedData: Promise<FullData> = loadFullData(root).then(deepFreeze);
