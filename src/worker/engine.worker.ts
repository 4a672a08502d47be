import { expose } from 'comlink';
import { fetchJson } from '../dataset/fetch-json.ts';
import type { Dataset } from '../dataset/types.ts';
import { compare, estimate } from '../engine/index.ts';
import { createFunctions } from './functions.ts';

expose(createFunctions({ estimate, compare }, (url) => fetchJson<Dataset>('map data', url)));
