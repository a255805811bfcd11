import type { Report } from '../domain/report/model';
import { CONTENT_TYPE, type DocumentPart } from './document-part';
import { coreProperties, extendedProperties } from './document-properties';
import { documentSettings } from './document-settings';
import { fontTable } from './font-table';
import { pageFooter } from './page-footer';
import { RELATIONSHIP_PARTS } from './relationships';
import { reportDocument } from './report-document';
import { styleSheet } from './style-sheet';

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

function part(name: string, type: keyof typeof CONTENT_TYPE, xml: string): DocumentPart {
  return { name, contentType: CONTENT_TYPE[type], xml };
}
