/** A tiny server on this machine alone, for the demo page and for pages that tests make. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../tests/pages');

export type Served = { body: string; type?: string; headers?: Record<string, string> };
export type Server = { url: string; close(): Promise<void> };

/**
 * @param made pages by path ("/off-topic"); every other path is a file of tests/pages
 * @returns the address without slash at its end
 */
export async function serve(made: Record<string, Served> = {}): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://local').pathname;
    const page = made[path];
    try {
      const body = page?.body ?? readFileSync(join(folder, path.replaceAll('..', '')), 'utf8');
      response.writeHead(200, {
        'content-type': `${page?.type ?? 'text/html'}; charset=utf-8`,
        ...page?.headers,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
