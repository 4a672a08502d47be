import type { Source } from '../dataset/details.ts';

/** A source in one line: "Publisher: title, year." Many titles begin with the publisher's name already. */
export function sourceText({ id, publisher, title, year }: Source): string {
  const parts = publisher !== undefined && title?.startsWith(publisher) === true ? [title] : [publisher, title];
  const name = parts.filter((part) => part !== undefined).join(': ') || id;
  return year === undefined ? name : `${name}, ${year}.`;
}

/** The address if it is one of the web, else null: data may not bring script or file addresses into a link. */
export function webAddress(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? url : null;
}
