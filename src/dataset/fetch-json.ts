/** Thrown when a data file does not arrive; its message is fit to be shown. */
export class DataFetchError extends Error {
  readonly url: string;

  constructor(what: string, url: string, reason: string) {
    super(`The ${what} did not load (${reason}). Check the connection and reload; if the site was just updated, reload without cache.`);
    this.name = 'DataFetchError';
    this.url = url;
  }
}

/**
 * Fetches one JSON file. It is not validated: the build did that.
 *
 * @param what name for messages, such as "map data"
 * @throws DataFetchError when the network fails, the server refuses, or the answer is no JSON
 */
export async function fetchJson<T>(what: string, url: string): Promise<T> {
  const response = await fetch(url).catch((error: Error) => {
    throw new DataFetchError(what, url, error.message);
  });
  if (!response.ok) throw new DataFetchError(what, url, `the server answered ${response.status}`);
  return response.json().catch(() => {
    throw new DataFetchError(what, url, 'the answer is not JSON');
  });
}
