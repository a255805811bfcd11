import { mainPart } from '../../../../src/hosts/file/docx-reader/main-part';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

const relation = (target: string, type = `${TRANSITIONAL}/officeDocument`, more = ''): string =>
  `<Relationship Type="${type}" Target="${target}"${more}/>`;
const partIn = (...relations: readonly string[]) =>
  mainPart(`<Relationships>${relations.join('')}</Relationships>`);

test.each([
  ['从根写起', '/正文/报告.xml'],
  ['反斜杠', '正文\\报告.xml'],
  ['反斜杠，从根写起', '\\正文\\报告.xml'],
  ['绕了一圈的路径', './正文/附件/../报告.xml'],
])('主文档的指向怎么写，名称都一样：%s', (_, target) => {
  expect(partIn(relation(target))).toEqual({ name: '正文/报告.xml', relationships: TRANSITIONAL });
});

test('Strict 文件的关系是另一个命名空间', () => {
  expect(partIn(relation('报告.xml', `${STRICT}/officeDocument`))).toEqual({
    name: '报告.xml',
    relationships: STRICT,
  });
});

test.each([
  ['类型只是结尾相同', relation('报告.xml', `${TRANSITIONAL}/oldofficeDocument`)],
  ['没有指向', relation('')],
  ['指向文件之外', relation('https://example.cn/报告.xml', undefined, ' TargetMode="External"')],
])('不是通向主文档的关系不算，看下一个；都不是就用通常的名称：%s', (_, other) => {
  expect(partIn(other, relation('报告.xml')).name).toBe('报告.xml');
  expect(partIn(other)).toEqual({ name: 'word/document.xml', relationships: TRANSITIONAL });
});
