import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hostFaults } from './host-faults';
import { iconFaults } from './icon-faults';
import { elementsNamed, idOf, manifestTree, type ManifestElement } from './manifest-tree';
import { repeated, resourceFaults } from './resource-faults';
import { schemaFaults } from './schema-faults';

/** Everything that would keep Office from taking the manifest, or the pane from working; empty where it is sound. */
export function manifestFaults(xml: string, repository: string): readonly string[] {
  const root = manifestTree(xml);
  return [
    ...schemaFaults(root),
    ...resourceFaults(root),
    ...twiceFaults(root),
    ...iconFaults(root, join(repository, 'assets')),
    ...addressFaults(root),
    ...pageFaults(root, join(repository, 'src/web')),
    ...hostFaults(root),
    ...languageFaults(root),
  ];
}

function twiceFaults(root: ManifestElement): readonly string[] {
  return ['Control', 'Group'].flatMap((name) =>
    repeated(elementsNamed(root, name).map(idOf)).map((id) => `${name} ${id} stands twice`),
  );
}

/** All addresses are https and of one server. */
function addressFaults(root: ManifestElement): readonly string[] {
  const addresses = addressesIn(root);
  const origins = new Set(addresses.map((address) => new URL(address).origin));
  return [
    ...addresses
      .filter((address) => !address.startsWith('https://'))
      .map((address) => `${address} is not https`),
    ...(origins.size > 1 ? [`addresses of ${origins.size} servers`] : []),
  ];
}

/** All addresses but those of pictures are pages of ours. */
function pageFaults(root: ManifestElement, pages: string): readonly string[] {
  return addressesIn(root)
    .map((address) => basename(new URL(address).pathname))
    .filter((name) => !name.endsWith('.png') && !existsSync(join(pages, name)))
    .map((name) => `${name} is no page of ours`);
}

function addressesIn(element: ManifestElement): readonly string[] {
  const values = ['DefaultValue', 'Value'].map((key) => element.attributes.get(key) ?? '');
  return [...values.filter((value) => /^\w+:\/\//.test(value)), ...element.children.flatMap(addressesIn)];
}

/** Every text is Chinese with an English override. */
function languageFaults(root: ManifestElement): readonly string[] {
  const texts = ['DisplayName', 'Description', 'String'].flatMap((name) =>
    elementsNamed(root, name).filter(({ attributes }) => attributes.has('DefaultValue')),
  );
  return texts.flatMap((text) => {
    const chinese = /\p{Script=Han}/u.test(text.attributes.get('DefaultValue') ?? '');
    const english = text.children.filter(({ attributes }) => attributes.get('Locale') === 'en-US');
    const subject = `${text.name} ${idOf(text)}`.trim();
    return [
      ...(chinese ? [] : [`${subject} is not Chinese`]),
      ...(english.length === 1 ? [] : [`${subject} has no English`]),
    ];
  });
}
