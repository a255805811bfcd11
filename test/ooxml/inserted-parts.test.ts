import { flatOpc } from '../../src/ooxml/flat-opc';
import { insertedParts, paragraphParts, reportParts } from '../../src/ooxml/report-parts';
import { xmlTokens } from '../../src/xml/xml-tokens';
import { body, FIGURE, reportOf, words } from './small-report';

const REPORT = reportOf(body(words('支出'), FIGURE));
const partOf = (name: string, parts = insertedParts(REPORT)): string =>
  parts.find((part) => part.name === name)?.xml ?? '';

function names(xml: string): readonly string[] {
  return [...xmlTokens(xml)].flatMap((token) => (token.kind === 'open' ? [token.name] : []));
}

describe('what is inserted into a document of the user', () => {
  it('brings styles of our own ids only, no Normal and no defaults', () => {
    const styles = partOf('word/styles.xml');
    const ids = [...styles.matchAll(/w:styleId="([^"]*)"/gu)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(ids.filter((id) => !id?.startsWith('jx-'))).toEqual([]);
    expect(styles).not.toContain('w:default=');
    expect(styles).not.toContain('docDefaults');
    expect(partOf('word/styles.xml', reportParts(REPORT))).toContain('docDefaults');
  });

  it('says its line spacing outright, so that the document’s own does not show through', () => {
    const styles = partOf('word/styles.xml');
    expect(styles.match(/<w:spacing [^>]*w:line=/gu)).toHaveLength(styles.match(/<w:style /gu)?.length ?? 0);
  });

  it('brings nothing that a document has only once', () => {
    expect(insertedParts(REPORT).map(({ name }) => name)).toEqual([
      '_rels/.rels',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/styles.xml',
      'word/footer1.xml',
      'word/footer2.xml',
    ]);
  });

  it('refers to no part that it does not bring', () => {
    const targets = [...partOf('word/_rels/document.xml.rels').matchAll(/Target="([^"]*)"/gu)];
    const brought = new Set(insertedParts(REPORT).map(({ name }) => name));
    expect(targets.map(([, target]) => `word/${target ?? ''}`).filter((name) => !brought.has(name))).toEqual(
      [],
    );
    const ids = [...partOf('word/document.xml').matchAll(/r:id="([^"]*)"/gu)].map(([, id]) => id);
    expect(ids.filter((id) => !partOf('word/_rels/document.xml.rels').includes(`Id="${id ?? ''}"`))).toEqual(
      [],
    );
  });

  it('ends each section with a break, and then with a paragraph that may be lost', () => {
    const document = partOf('word/document.xml');
    expect(document).toMatch(
      /<\/w:sectPr><\/w:pPr>.*<w:p><w:pPr><w:pStyle w:val="jx-table-text"\/><\/w:pPr><\/w:p><\/w:body>/u,
    );
    expect(document).not.toMatch(/<\/w:sectPr><\/w:body>/u);
  });
});

describe('flat OPC', () => {
  it('holds each part with its name and type, and one XML declaration', () => {
    const text = flatOpc(insertedParts(REPORT));
    const parts = [...text.matchAll(/<pkg:part pkg:name="([^"]*)" pkg:contentType="[^"]+">/gu)];
    expect(parts.map(([, name]) => name)).toEqual(insertedParts(REPORT).map(({ name }) => `/${name}`));
    expect(text.match(/<\?xml /gu)).toHaveLength(1);
    expect(text.startsWith('<?xml ')).toBe(true);
  });

  it('closes what it opens', () => {
    let depth = 0;
    for (const token of xmlTokens(flatOpc(insertedParts(REPORT)))) {
      if (token.kind === 'open' && !token.empty) depth += 1;
      if (token.kind === 'close') depth -= 1;
    }
    expect(depth).toBe(0);
  });
});

test('paragraphs in the place of others bring no section and no empty paragraph', () => {
  const paragraphs = [{ kind: 'paragraph', role: 'body', inlines: [words('支出'), FIGURE] }] as const;
  const document = partOf('word/document.xml', paragraphParts(paragraphs));
  expect(names(document).filter((name) => name === 'p')).toHaveLength(1);
  expect(names(document)).toContain('sdt');
  expect(names(document)).not.toContain('sectPr');
});
