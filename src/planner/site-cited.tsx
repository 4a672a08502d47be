import type { SiteTexts } from '../dataset/details.ts';
import { citations } from './site-facts.ts';

/** Small numbers of the sources that bear a figure out. */
export const Cited = ({ texts, fields }: { readonly texts: SiteTexts | undefined; readonly fields: readonly string[] }) => {
  const numbers = citations(texts, fields);
  return numbers.length === 0 ? null : <sup>{numbers.join(', ')}</sup>;
};
