import type { Details } from '../../dataset/details.ts';
import { sourceText, webAddress } from '../../planner/source-text.ts';

/** The source of a published figure, linked where it has an address of the web. */
export const SourceLink = ({ id, details }: { readonly id: string; readonly details: Details | null }) => {
  const source = details?.sources[id];
  if (source === undefined) return <span data-text>{id}</span>;
  const address = webAddress(source.url);
  const text = sourceText(source);
  return address === null ? (
    <span lang="en">{text}</span>
  ) : (
    <a href={address} target="_blank" rel="noopener noreferrer" lang="en">
      {text}
    </a>
  );
};
