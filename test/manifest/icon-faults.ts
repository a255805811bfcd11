import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementsNamed, idOf, type ManifestElement } from './manifest-tree';

/** The add-in's own pictures, whose sizes in a task pane the reference of each element tells. */
const OWN_PICTURES = [
  ['IconUrl', 32],
  ['HighResolutionIconUrl', 64],
] as const;

/** Each icon has the three compulsory sizes, and every picture the size that it is declared with. */
export function iconFaults(root: ManifestElement, assets: string): readonly string[] {
  return [...ownFaults(root, assets), ...buttonIconFaults(root, assets)];
}

function ownFaults(root: ManifestElement, assets: string): readonly string[] {
  return OWN_PICTURES.flatMap(([name, size]) =>
    elementsNamed(root, name).flatMap(({ attributes }) =>
      pictureFaults(attributes.get('DefaultValue'), size, assets),
    ),
  );
}

function buttonIconFaults(root: ManifestElement, assets: string): readonly string[] {
  const addresses = new Map(
    elementsNamed(root, 'Images').flatMap(({ children }) =>
      children.map((image) => [idOf(image), image.attributes.get('DefaultValue') ?? ''] as const),
    ),
  );
  return elementsNamed(root, 'Icon').flatMap(({ children }) => {
    const sizes = children.map(({ attributes }) => attributes.get('size') ?? '');
    return [
      ...['16', '32', '80']
        .filter((size) => !sizes.includes(size))
        .map((size) => `an icon lacks size ${size}`),
      ...children.flatMap(({ attributes }) =>
        pictureFaults(addresses.get(attributes.get('resid') ?? ''), Number(attributes.get('size')), assets),
      ),
    ];
  });
}

function pictureFaults(address: string | undefined, size: number, assets: string): readonly string[] {
  if (address === undefined) return [];
  const path = join(assets, address.replace(/^https:\/\/[^/]+\//, ''));
  if (!existsSync(path)) return [`${address} is not in assets`];
  const [width, height] = pngSize(readFileSync(path));
  return width === size && height === size ? [] : [`${address} has ${width} × ${height} pixels, not ${size}`];
}

/** The size in a PNG's first chunk (ISO/IEC 15948, 11.2.2). */
function pngSize(bytes: Buffer): readonly [number, number] {
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
