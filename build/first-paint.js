const { readFileSync, readdirSync } = require('node:fs');
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

/** The same with what the document's script loads at once for one of its components. */
const firstPaintWith = (document, component) => {
  const paint = firstPaint(document);
  const calls = paint.map((file) => callsFor(readFileSync(join(__dirname, '..', file), 'utf8'), component));
  const chunks = [...calls.join().matchAll(/\.e\((\d+)\)/g)].map(([, id]) => id);
  if (chunks.length === 0) throw new Error(`No script of ${document} loads ${component}.`);
  const scripts = readdirSync(join(WEB, 'scripts'));
  const loaded = scripts.filter((name) => chunks.includes(name.split('.')[0]));
  return [...new Set([...paint, ...loaded.map((name) => join('dist/web/scripts', name))])];
};

/** `(await n.e(1).then(…)).Component`, or several chunks in a Promise.all. */
const callsFor = (script, component) =>
  new RegExp(`await ([^;{}]*)\\)\\.${component}\\b`).exec(script)?.[1] ?? '';

module.exports = { firstPaint, firstPaintWith };
