import { expose } from 'comlink';
import { fetchJson } from '../dataset/fetch-json.ts';
import type { Dataset } from '../dataset/types.ts';
import { studies } from './studies/catalogue.ts';
import { createStudyFunctions } from './study-functions.ts';

expose(createStudyFunctions(studies, (url) => fetchJson<Dataset>('map data', url)));
