import type { ReactElement } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';

/** The markup with all of its parts, those that are fetched included. */
export async function drawnWhole(element: ReactElement): Promise<string> {
  const { prelude } = await prerenderToNodeStream(element, {
    // parts stand where they belong, however large
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => {
      throw error;
    },
  });
  let html = '';
  for await (const chunk of prelude) html += String(chunk);
  return html.replaceAll(/<!--.*?-->/gs, '');
}
