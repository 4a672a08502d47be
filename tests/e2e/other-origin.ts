import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else, on a port of its own: another origin than the app's. */
export interface OtherOrigin {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves one page.
 * @param html the whole page
 */
export const serveElsewhere = (html: string): Promise<OtherOrigin> =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.statusCode = request.url === '/' ? 200 : 404;
      response.end(request.url === '/' ? html : '');
    });
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        address: `http://127.0.0.1:${port}/`,
        close: () => new Promise((done) => server.close(() => done())),
      });
    });
  });
