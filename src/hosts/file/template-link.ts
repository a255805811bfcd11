import type { DocumentPart } from '../../ooxml/document-part';
import { CUSTOM_XML, linkParts, linkTarget } from '../../ooxml/link/link-parts';
import { LINK_NAMESPACE, linkTextIn, linkXml } from '../../ooxml/link/link-xml';
import { relationshipPart } from '../../ooxml/relationships';
import { failure, success, type Result } from '../../domain/result';
import { mainPart } from './docx-reader/main-part';
import { relationshipsPartOf } from './xlsx-reader/relationships';
import { CONTENT_TYPES_PART, editContentTypes } from './xlsx-writer/content-types';
import { editRelationships } from './xlsx-writer/edit-relationships';
import { partText, type PartProblem } from './xlsx-writer/part-text';
import { replaceParts } from './xlsx-writer/replace-parts';
import type { Archive } from './zip/archive';
import type { Codec } from './zip/codec';

type Texts = ReadonlyMap<string, string>;

const ITEM = /^customXml\/item(\d+)\.xml$/iu;

/** The document with the text of a link. A link that it has already, as an earlier report, gets the new text. */
export function withLink(archive: Archive, link: string, codec: Codec): Result<Archive, PartProblem> {
  const present = archive.entries.find(({ name }) => ITEM.test(name) && isLink(archive, name, codec));
  const texts =
    present === undefined
      ? newTexts(archive, link, codec)
      : success(new Map([[present.name, linkXml(link)]]));
  return texts.ok ? success(replaceParts(archive, texts.value, [], codec)) : texts;
}

function isLink(archive: Archive, name: string, codec: Codec): boolean {
  const xml = partText(archive, name, codec);
  return xml.ok && xml.value?.includes(LINK_NAMESPACE) === true && linkTextIn(xml.value) !== null;
}

/** The parts of a new link, and those that tell of it. */
function newTexts(archive: Archive, link: string, codec: Codec): Result<Texts, PartProblem> {
  const number = freeNumber(archive);
  const parts = linkParts(link, number);
  const types = contentTypes(archive, parts, codec);
  if (!types.ok) return types;
  const relationships = mainRelationships(archive, linkTarget(number), codec);
  if (!relationships.ok) return relationships;
  const own = parts.map(({ name, xml }) => [name, xml] as const);
  return success(new Map([...types.value, ...relationships.value, ...own]));
}

function freeNumber({ entries }: Archive): number {
  const taken = new Set(
    entries.flatMap(({ name }) => {
      const number = /^customXml\/(?:_rels\/)?item(?:Props)?(\d+)\.xml(?:\.rels)?$/iu.exec(name)?.[1];
      return number === undefined ? [] : [Number(number)];
    }),
  );
  let number = 1;
  while (taken.has(number)) number += 1;
  return number;
}

function contentTypes(
  archive: Archive,
  parts: readonly DocumentPart[],
  codec: Codec,
): Result<Texts, PartProblem> {
  const xml = partText(archive, CONTENT_TYPES_PART, codec);
  if (!xml.ok) return xml;
  const typed = parts.filter(({ name }) => !name.endsWith('.rels'));
  const added = typed.map(({ name, contentType }) => ({ part: name, type: contentType }));
  return edited(CONTENT_TYPES_PART, xml.value === null ? null : editContentTypes(xml.value, added, []));
}

function mainRelationships(archive: Archive, target: string, codec: Codec): Result<Texts, PartProblem> {
  const ofPackage = partText(archive, relationshipsPartOf(''), codec);
  if (!ofPackage.ok) return ofPackage;
  const { name, relationships } = mainPart(ofPackage.value);
  const part = relationshipsPartOf(name);
  const xml = partText(archive, part, codec);
  if (!xml.ok) return xml;
  const text = xml.value ?? relationshipPart(part, []).xml;
  const added = { id: freeId(text), type: CUSTOM_XML, target };
  return edited(part, editRelationships(text, { relationships }, [added], []));
}

/** A name that no relationship of this part has. */
function freeId(relationships: string): string {
  let number = 1;
  while (relationships.includes(`"jxLink${String(number)}"`)) number += 1;
  return `jxLink${String(number)}`;
}

function edited(part: string, xml: string | null): Result<Texts, PartProblem> {
  return xml === null ? failure({ code: 'corruptPart', detail: part }) : success(new Map([[part, xml]]));
}
