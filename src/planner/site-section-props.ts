import type { SiteTexts } from '../dataset/details.ts';
import type { Site } from '../dataset/types.ts';
import type { OriginContext } from './origin.ts';

/** What every section of a site's card is given. */
export interface SiteSectionProps {
  readonly context: OriginContext;
  readonly site: Site;
  /** Undefined until the texts are loaded. */
  readonly texts: SiteTexts | undefined;
}
