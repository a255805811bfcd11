import type { Paragraph, Report } from '../domain/report/model';
import { CONTENT_TYPE, type DocumentPart } from './document-part';
import { coreProperties, extendedProperties } from './document-properties';
import { documentSettings } from './document-settings';
import { fontTable } from './font-table';
import { pageFooter } from './page-footer';
import { linkParts, linkTarget } from './link/link-parts';
import { documentRelationshipParts, INSERTED_RELATIONSHIP_PARTS } from './relationships';
import { insertedDocument, paragraphsDocument, reportDocument } from './report-document';
import { ownStyleSheet, styleSheet } from './style-sheet';

/** The number of the link among a document's parts of data: its only one. */
const LINK_NUMBER = 1;

/**
 * The report in the page layout of GB/T 9704 as the parts of a Word document; the same report gives the same text. `link`
 * is what the document keeps of the evaluation, as text; null for a document that keeps nothing.
 */
export function reportParts(report: Report, link: string | null = null): readonly DocumentPart[] {
  return [
    ...documentRelationshipParts(link === null ? null : linkTarget(LINK_NUMBER)),
    part('word/document.xml', 'document', reportDocument(report)),
    part('word/styles.xml', 'styles', styleSheet()),
    part('word/settings.xml', 'settings', documentSettings()),
    part('word/fontTable.xml', 'fontTable', fontTable()),
    part('word/footer1.xml', 'footer', pageFooter('odd')),
    part('word/footer2.xml', 'footer', pageFooter('even')),
    part('docProps/core.xml', 'coreProperties', coreProperties(report.title)),
    part('docProps/app.xml', 'extendedProperties', extendedProperties()),
    ...(link === null ? [] : linkParts(link, LINK_NUMBER)),
  ];
}

/** The report as the parts of a package that Word inserts into a document. */
export function insertedParts(report: Report): readonly DocumentPart[] {
  return insertable(insertedDocument(report));
}

/** Paragraphs of the report as the parts of a package that Word puts in the place of others. */
export function paragraphParts(paragraphs: readonly Paragraph[]): readonly DocumentPart[] {
  return insertable(paragraphsDocument(paragraphs));
}

/** Settings, fonts and properties are the document's own, so they stay out. */
function insertable(document: string): readonly DocumentPart[] {
  return [
    ...INSERTED_RELATIONSHIP_PARTS,
    part('word/document.xml', 'document', document),
    part('word/styles.xml', 'styles', ownStyleSheet()),
    part('word/footer1.xml', 'footer', pageFooter('odd')),
    part('word/footer2.xml', 'footer', pageFooter('even')),
  ];
}

function part(name: string, type: keyof typeof CONTENT_TYPE, xml: string): DocumentPart {
  return { name, contentType: CONTENT_TYPE[type], xml };
}
