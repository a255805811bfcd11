import { strToU8, zipSync } from 'fflate';

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE_LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Styles of a document whose own 正文 and heading are in 黑体. */
const STYLES = `<w:styles xmlns:w="${WORD}">
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles>`;

/** A document file with this body, beside a part of another program. */
export function documentBytes(body: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/word/document.xml" ContentType="${MAIN}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${MAIN}.styles+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${LINKS}"><Relationship Id="rId1" Type="${OFFICE_LINKS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="${LINKS}"><Relationship Id="rId1" Type="${OFFICE_LINKS}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE_LINKS}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    ),
    'word/styles.xml': strToU8(STYLES),
    'word/other.bin': new Uint8Array([1, 2, 3]),
  });
}

/** A paragraph of runs; "〔tag|text〕" becomes a control with the number its place gives it. */
export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.map((text, index) => piece(text, index)).join('')}</w:p>`;
}

function piece(text: string, index: number): string {
  const [, tag, shown] = /^〔(.*)\|(.*)〕$/u.exec(text) ?? [];
  if (tag === undefined) return run(text);
  return `<w:sdt><w:sdtPr><w:alias w:val="${tag}"/><w:tag w:val="${tag}"/><w:id w:val="${100 + index}"/></w:sdtPr><w:sdtContent>${run(shown ?? '')}</w:sdtContent></w:sdt>`;
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}
