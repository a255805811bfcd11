import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the pane and the page are built to. */
export const WEB = join(__dirname, '../../dist/web');

/** A built file that people's browsers are given. */
export type WebFile = { readonly name: string; readonly text: string };

/** The built files of an ending, by their names under dist/web; `npm test` builds them first. */
export function webFiles(ending: string): readonly WebFile[] {
  if (!existsSync(join(WEB, 'taskpane.html'))) throw new Error('dist/web is missing: run `npm run build`');
  return readdirSync(WEB, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, text: readFileSync(join(WEB, name), 'utf8') }));
}
