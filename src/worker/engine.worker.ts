import { expose } from 'comlink';
import { fetchCore } from '../dataset/client.ts';
import { compare, estimate } from '../engine/index.ts';
import { createFunctions } from './functions.ts';

expose(createFunctions({ estimate, compare }, fetchCore));
