import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { loadWords } from './index.ts';

/**
 * A part of the screen that is fetched with its words when it is first drawn.
 *
 * @param words name of its catalogue, `src/i18n/<language>/<words>.json`, or names of several
 * @param load fetches the component
 */
export const lazyPart = <Props extends object>(
  words: string | readonly string[],
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(async () => {
    const [component] = await Promise.all([load(), ...[words].flat().map(loadWords)]);
    return { default: component };
  });
