import { filledPart } from './filled-part';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';

const tag = (prefix: string, more = ''): string =>
  `<${prefix}tag ${prefix}val="jx:fact:totalExpenditure:tenThousandYuan"${more}/>`;

test('模板用自己的前缀写 WordprocessingML 时，填进去的也用这个前缀', () => {
  const filled = filledPart(
    `<ns0:document xmlns:ns0="${MAIN}"><ns0:body><ns0:p><ns0:r><ns0:rPr><ns0:b/></ns0:rPr><ns0:t>支出{{支出}}</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`,
  );
  expect(filled).toBe(
    `<ns0:document xmlns:ns0="${MAIN}"><ns0:body><ns0:p><ns0:r><ns0:rPr><ns0:b/></ns0:rPr><ns0:t xml:space="preserve">支出</ns0:t></ns0:r><ns0:sdt><ns0:sdtPr><ns0:alias ns0:val="本年支出合计"/>${tag('ns0:')}<ns0:id ns0:val="1"/></ns0:sdtPr><ns0:sdtContent><ns0:r><ns0:rPr><ns0:b/></ns0:rPr><ns0:t xml:space="preserve">1126.69</ns0:t></ns0:r></ns0:sdtContent></ns0:sdt></ns0:p></ns0:body></ns0:document>`,
  );
});

test('默认命名空间的模板：元素不带前缀，属性用文档声明过的前缀', () => {
  const filled = filledPart(
    `<document xmlns="${STRICT}" xmlns:x="${STRICT}"><body><p><r><t>{{支出}}</t></r></p></body></document>`,
  );
  expect(filled).toBe(
    `<document xmlns="${STRICT}" xmlns:x="${STRICT}"><body><p><sdt><sdtPr><alias x:val="本年支出合计"/><tag x:val="jx:fact:totalExpenditure:tenThousandYuan"/><id x:val="1"/></sdtPr><sdtContent><r><t xml:space="preserve">1126.69</t></r></sdtContent></sdt></p></body></document>`,
  );
});

test('默认命名空间而没有给属性用的前缀时，就地声明一个；w 另有所指就换一个', () => {
  const plain = filledPart(`<document xmlns="${MAIN}"><body><p><r><t>{{支出}}</t></r></p></body></document>`);
  expect(plain).toContain(`<id xmlns:w="${MAIN}" w:val="1"/>`);
  const taken = filledPart(
    `<document xmlns="${MAIN}" xmlns:w="urn:x"><body><p><r><t>{{支出}}</t></r></p></body></document>`,
  );
  expect(taken).toContain(`<id xmlns:ww="${MAIN}" ww:val="1"/>`);
});

test('别的命名空间里同名的元素不当作段落', () => {
  const other = `<w:document xmlns:w="urn:other"><w:body><w:p><w:r><w:t>{{支出}}</w:t></w:r></w:p></w:body></w:document>`;
  expect(filledPart(other)).toBe(other);
});
