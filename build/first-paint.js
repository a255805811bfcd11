const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const WEB = join(__dirname, '../dist/web');

/** Our own scripts and styles that a document asks for by itself, so that it can show anything at all. */
const firstPaint = (document) => {
  const html = readFileSync(join(WEB, document), 'utf8');
  return [...html.matchAll(/(?:src|href)="?([^\s">]+\.(?:js|css))/g)]
    .map(([, address]) => address)
    .filter((address) => !address.includes('office.js'))
    .map((address) => join('dist/web', address));
};

module.exports = { firstPaint };
