import { packageOf } from '../hosts/file/package-of';
import { readFlatPackage } from '../office-host/document/flat-package';

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';

/** The zip of the parts of a flat package, each with its type. */
export function packageOfFlatOpc(flatOpc: string): Uint8Array {
  const parts = [...readFlatPackage(flatOpc)];
  const types = parts
    .filter(([, { contentType }]) => contentType !== RELATIONSHIPS)
    .map(([name, { contentType }]) => `<Override PartName="/${name}" ContentType="${contentType}"/>`);
  return packageOf({
    '[Content_Types].xml': `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="${RELATIONSHIPS}"/>${types.join('')}</Types>`,
    ...Object.fromEntries(parts.map(([name, { bytes }]) => [name, bytes])),
  });
}
