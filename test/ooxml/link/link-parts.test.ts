import { contentTypes } from '../../../src/ooxml/content-types';
import { insertedParts, reportParts } from '../../../src/ooxml/report-parts';
import { linkTextIn } from '../../../src/ooxml/link/link-xml';
import { reportOf } from '../small-report';

const PARTS = reportParts(reportOf(), '{"名":"<支出> & 收入"}');
const xmlOf = (name: string): string => PARTS.find((part) => part.name === name)?.xml ?? '';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

test('the link is a part of data that the main part names, with its properties beside it', () => {
  expect(linkTextIn(xmlOf('customXml/item1.xml'))).toBe('{"名":"<支出> & 收入"}');
  expect(xmlOf('word/_rels/document.xml.rels')).toContain(
    `<Relationship Id="rId6" Type="${RELATIONSHIPS}/customXml" Target="../customXml/item1.xml"/>`,
  );
  expect(xmlOf('customXml/_rels/item1.xml.rels')).toContain(
    `<Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps1.xml"/>`,
  );
  expect(xmlOf('customXml/itemProps1.xml')).toMatch(
    /^<\?xml [^>]*\?>\n<ds:datastoreItem ds:itemID="\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}" xmlns:ds="[^"]*\/2006\/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:jixiao:report-link"\/><\/ds:schemaRefs><\/ds:datastoreItem>$/u,
  );
});

test('both have the types that Word wants', () => {
  expect(contentTypes(PARTS)).toContain(
    '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/>' +
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
  );
});

test('a document that keeps nothing, and what is put into another, have no such part', () => {
  const others = [...reportParts(reportOf()), ...insertedParts(reportOf())];
  expect(others.filter(({ name, xml }) => `${name}${xml}`.includes('customXml'))).toEqual([]);
});
