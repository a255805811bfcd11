import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

export type ServedFolder = { readonly origin: string; readonly close: () => void };

/** Serves a folder as any static server would; `edit` may change a document on its way. */
export async function serveFolder(
  folder: string,
  edit: (html: string) => string = (html) => html,
): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!existsSync(path) || !(extname(path) in TYPES)) {
      response.writeHead(404).end();
      return;
    }
    const bytes = readFileSync(path);
    response.writeHead(200, { 'Content-Type': TYPES[extname(path)] });
    response.end(path.endsWith('.html') ? edit(bytes.toString('utf8')) : bytes);
  });
  await listening(server);
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => server.close() };
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, resolve));
}
