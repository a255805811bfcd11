import { failure, success, type Result } from '../../../domain/result';
import {
  relationshipsIn,
  relationshipsPartOf,
  toMainPart,
  type Relationship,
} from '../xlsx-reader/relationships';
import { entryNamed, type Archive } from '../zip/archive';
import type { Codec } from '../zip/codec';
import { CONTENT_TYPES_PART } from './content-types';
import { partText, type PartProblem } from './part-text';
import { childNamed, rootElement, type XmlElement } from './xml-element';

/** A part by its name, with its text and what it says. */
export type WorkbookPart = {
  readonly name: string;
  readonly xml: string;
  readonly root: XmlElement;
  /** The element that holds the sheets' entries. */
  readonly sheets: XmlElement;
};

/** The parts of a workbook that adding sheets may have to touch. */
export type WorkbookParts = {
  readonly contentTypes: string;
  readonly workbook: WorkbookPart;
  readonly relationsXml: string;
  readonly relations: readonly Relationship[];
};

/** Finds the workbook in an archive through its relationships; what they lead to is named as the archive spells it. */
export function workbookParts(archive: Archive, codec: Codec): Result<WorkbookParts, PartProblem> {
  const packageRelations = requiredText(archive, relationshipsPartOf(''), codec);
  if (!packageRelations.ok) return packageRelations;
  const main = toMainPart(relationshipsIn(packageRelations.value, ''));
  const name = entryNamed(archive, main?.target ?? '')?.name ?? '';
  const workbook = workbookPart(archive, name, codec);
  if (!workbook.ok) return workbook;
  const contentTypes = requiredText(archive, CONTENT_TYPES_PART, codec);
  if (!contentTypes.ok) return contentTypes;
  const relationsXml = requiredText(archive, relationshipsPartOf(workbook.value.name), codec);
  if (!relationsXml.ok) return relationsXml;
  return success({
    contentTypes: contentTypes.value,
    workbook: workbook.value,
    relationsXml: relationsXml.value,
    relations: relationshipsIn(relationsXml.value, workbook.value.name),
  });
}

function workbookPart(archive: Archive, name: string, codec: Codec): Result<WorkbookPart, PartProblem> {
  const xml = requiredText(archive, name, codec);
  if (!xml.ok) return xml;
  const root = rootElement(xml.value);
  const sheets = root?.name === 'workbook' ? childNamed(root, 'sheets') : null;
  return root === null || sheets === null
    ? failure({ code: 'notAWorkbook', detail: null })
    : success({ name, xml: xml.value, root, sheets });
}

function requiredText(archive: Archive, name: string, codec: Codec): Result<string, PartProblem> {
  const text = partText(archive, name, codec);
  if (!text.ok) return text;
  return text.value === null ? failure({ code: 'notAWorkbook', detail: null }) : success(text.value);
}
