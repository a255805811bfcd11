import { linkTextIn } from '../../../src/ooxml/link/link-xml';
import { withLink } from '../../../src/hosts/file/template-link';
import { openArchive } from '../../../src/hosts/file/zip/open-archive';
import type { Archive } from '../../../src/hosts/file/zip/archive';
import { codecNode } from '../../../src/hosts/file/zip/codec-node';
import { readEntry } from '../../../src/hosts/file/zip/read-entry';
import { packageOf } from './package-of';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PLAIN = {
  '[Content_Types].xml': '<Types><Default Extension="rels" ContentType="r"/></Types>',
  '_rels/.rels': `<Relationships><Relationship Id="a" Type="${TRANSITIONAL}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': '<Relationships><Relationship Id="jxLink1" Target="x"/></Relationships>',
  'word/document.xml': '<w:document/>',
};

function archiveOf(parts: Readonly<Record<string, string>>): Archive {
  const archive = openArchive(packageOf(parts));
  if (!archive.ok) throw new Error(archive.problem.code);
  return archive.value;
}

function linked(archive: Archive, text = '{}'): Readonly<Record<string, string>> {
  const done = withLink(archive, text, codecNode);
  if (!done.ok) return { problem: done.problem.detail ?? '' };
  return Object.fromEntries(
    done.value.entries.map((entry) => {
      const bytes = readEntry(entry, codecNode);
      return [entry.name, bytes.ok ? Buffer.from(bytes.value).toString('utf8') : bytes.problem.code];
    }),
  );
}

test('文档带上链接：类型、关系各添一处，正文不动', () => {
  const parts = linked(archiveOf(PLAIN), '{"版":1}');
  expect(linkTextIn(parts['customXml/item1.xml'] ?? '')).toBe('{"版":1}');
  expect(parts['[Content_Types].xml']).toContain('<Override PartName="/customXml/item1.xml"');
  expect(parts['[Content_Types].xml']).toContain('<Override PartName="/customXml/itemProps1.xml"');
  expect(parts['word/_rels/document.xml.rels']).toBe(
    `<Relationships><Relationship Id="jxLink1" Target="x"/><Relationship Id="jxLink2" Type="${TRANSITIONAL}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
  );
  expect(parts['word/document.xml']).toBe(PLAIN['word/document.xml']);
});

test('模板里已有别家的数据：用下一个号，别家的原样留着', () => {
  const parts = linked(
    archiveOf({
      ...PLAIN,
      'customXml/item1.xml': '<单位 xmlns="urn:x"/>',
      'customXml/itemProps2.xml': '<p/>',
    }),
  );
  expect(parts['customXml/item1.xml']).toBe('<单位 xmlns="urn:x"/>');
  expect(linkTextIn(parts['customXml/item3.xml'] ?? '')).toBe('{}');
  expect(parts['word/_rels/document.xml.rels']).toContain('Target="../customXml/item3.xml"');
});

test('模板本是一份带链接的报告：换成新的，不添第二份', () => {
  const once = withLink(archiveOf(PLAIN), '{"旧":1}', codecNode);
  if (!once.ok) throw new Error(once.problem.code);
  const parts = linked(once.value, '{"新":1}');
  expect(linkTextIn(parts['customXml/item1.xml'] ?? '')).toBe('{"新":1}');
  expect(Object.keys(parts)).toHaveLength(once.value.entries.length);
  expect(parts['word/_rels/document.xml.rels']?.match(/customXml\//gu)).toHaveLength(1);
});

test('主文档没有关系部件、或是 Strict 格式，也接得上', () => {
  const parts = {
    '[Content_Types].xml': PLAIN['[Content_Types].xml'],
    '_rels/.rels': PLAIN['_rels/.rels'].replace(TRANSITIONAL, STRICT),
    'word/document.xml': PLAIN['word/document.xml'],
  };
  expect(linked(archiveOf(parts))['word/_rels/document.xml.rels']).toContain(`Type="${STRICT}/customXml"`);
});

test.each(['[Content_Types].xml', 'word/_rels/document.xml.rels'])('%s 坏了就说是哪一处', (part) => {
  expect(linked(archiveOf({ ...PLAIN, [part]: '<Types>' }))).toEqual({ problem: part });
});
