import type { Paragraph, Report } from '../domain/report/model';
import { CONTENT_TYPE, type DocumentPart } from './document-part';
import { coreProperties, extendedProperties } from './document-properties';
import { documentSettings } from './document-settings';
import { fontTable } from './font-table';
import { pageFooter } from './page-footer';
import { INSERTED_RELATIONSHIP_PARTS, RELATIONSHIP_PARTS } from './relationships';
import { insertedDocument, paragraphsDocument, reportDocument } from './report-document';
import { ownStyleSheet, styleSheet } from './style-sheet';

/** The report in the page layout of GB/T 9704 as the parts of a Word document; the same report gives the same text. */
export function reportParts(report: Report): readonly DocumentPart[] {
  return [
    ...RELATIONSHIP_PARTS,
    part('word/document.xml', 'document', reportDocument(report)),
    part('word/styles.xml', 'styles', styleSheet()),
    part('word/settings.xml', 'settings', documentSettings()),
    part('word/fontTable.xml', 'fontTable', fontTable()),
    part('word/footer1.xml', 'footer', pageFooter('odd')),
    part('word/footer2.xml', 'footer', pageFooter('even')),
    part('docProps/core.xml', 'coreProperties', coreProperties(report.title)),
    part('docProps/app.xml', 'extendedProperties', extendedProperties()),
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
