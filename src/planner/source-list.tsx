import './source-list.css';
import type { Source } from '../dataset/details.ts';
import { distinct, type OriginContext } from './origin.ts';
import { sourceText, webAddress } from './source-text.ts';
import type { Words } from './words.ts';

interface SourceListProps {
  /** Ids of the bibliography, in the order of their numbers. */
  readonly ids: readonly string[];
  readonly context: OriginContext;
  /** What each source bears out, by its id. */
  readonly supports?: Readonly<Record<string, readonly string[]>>;
}

/** Numbered sources, linked where they have an address of the web. */
export const SourceList = ({ ids, context, supports }: SourceListProps) => {
  const { t } = context.words;
  const { details } = context;
  if (details === null) return <p className="mv-sources-none">{t('sources.loading')}</p>;
  if (ids.length === 0) return <p className="mv-sources-none">{t('sources.none')}</p>;
  return (
    <ol className="mv-sources" lang="en">
      {ids.map((id) => {
        const source = details.sources[id];
        return (
          <li key={id}>
            {source === undefined ? id : <SourceName source={source} />}
            {supports?.[id] !== undefined && (
              <span className="mv-sources-supports" lang={context.words.language}>
                {' '}
                {fieldNames(context.words, supports[id]).join(', ')}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
};

/** A source by name, linked where it has an address of the web. */
export const SourceName = ({ source }: { readonly source: Source }) => {
  const text = sourceText(source);
  const address = webAddress(source.url);
  return address === null ? (
    text
  ) : (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {text}
      {source.title === undefined && <span className="mv-sources-page"> {pageOf(address)}</span>}
    </a>
  );
};

/** Host and path of an address, without what every one has: tells sources without a title apart. */
function pageOf(address: string): string {
  const { hostname, pathname, search } = new URL(address);
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}

/** What fields of a record are called, each name once: longitude and latitude are both the position. */
function fieldNames(words: Words, fields: readonly string[]): readonly string[] {
  return distinct(
    fields.map((field) => words.t(`field.${field.replace(/^products\./, '')}`, { defaultValue: field.replaceAll('_', ' ') })),
  );
}
