import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { contentOf, type PageFiles } from './page-files';
import { contentType, SAFETY_HEADERS } from './page-headers';

/** This machine alone; nobody on the network can reach it. */
const OWN_ADDRESS = '127.0.0.1';

/** A server at work. */
export type PageServer = { readonly address: string; readonly close: () => Promise<void> };

/** Serves the page to this machine; port 0 takes any free one. Rejects with Node's error where the port is taken. */
export async function startPageServer(files: PageFiles, port: number): Promise<PageServer> {
  const server = createServer((request, response) => {
    void answer(files, request, response);
  });
  server.listen(port, OWN_ADDRESS);
  await once(server, 'listening');
  return { address: `http://${OWN_ADDRESS}:${String(portOf(server))}/`, close: () => closed(server) };
}

async function answer(files: PageFiles, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = '', url = '', headers } = request;
  const refuse = (status: number): void => {
    response.writeHead(status, SAFETY_HEADERS).end();
  };
  if (!isOwnName(headers.host)) {
    refuse(421);
    return;
  }
  if (method !== 'GET' && method !== 'HEAD') {
    refuse(405);
    return;
  }
  const path = url.split('?')[0] ?? '';
  const content = await contentOf(files, path).catch(() => null);
  if (content === null) {
    refuse(404);
    return;
  }
  const type = contentType(path === '/' ? 'page.html' : path);
  response.writeHead(200, { ...SAFETY_HEADERS, 'Content-Type': type, 'Content-Length': content.length });
  response.end(method === 'HEAD' ? undefined : content);
}

/** A foreign site could let its own name lead here, and read what the answers say. */
function isOwnName(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host ?? '');
}

function portOf(server: Server): number {
  const address = server.address();
  return address === null || typeof address === 'string' ? 0 : address.port;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
