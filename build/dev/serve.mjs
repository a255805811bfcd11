/** The pane and the page over https, built anew at every change, for sideloading manifest.xml. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import certificates from 'office-addin-dev-certs';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { web } from '../web.js';

const PORT = 3000; // the one that manifest.xml names

/** Where no certificate can be made known to the machine, the browser asks once; Office refuses. */
async function untrusted() {
  const folder = fileURLToPath(new URL('../../.cache/certificates', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name));
  await certificates.generateCertificates(ca, cert, key);
  return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
}

async function trusted() {
  try {
    return await certificates.getHttpsServerOptions();
  } catch (error) {
    console.warn(`The certificate could not be installed, so Office will refuse it: ${error.message}`);
    return untrusted();
  }
}

const server = new WebpackDevServer(
  {
    host: 'localhost',
    port: PORT,
    server: { type: 'https', options: await trusted() },
    static: false,
    hot: false,
    liveReload: true,
    client: { overlay: false },
  },
  webpack(web({ serving: true })),
);
await server.start();
console.log(`
pane      https://localhost:${PORT}/taskpane.html   (sideload manifest.xml; docs/deploy.md says how)
page      https://localhost:${PORT}/page.html
`);
