import { isSigned } from '../../../src/hosts/file/package-signatures';
import { openArchive } from '../../../src/hosts/file/zip/open-archive';
import { packageOf } from './package-of';

test.each([
  ['签名的来源', '_xmlsignatures/origin.sigs', true],
  ['大小写不同', '_XmlSignatures/sig1.xml', true],
  ['名称里有一个字母写成了编码', '_xmlsignature%73/sig1.xml', true],
  ['别处的同名文件夹', 'xl/_xmlsignatures/sig1.xml', false],
  ['名称相近的文件夹', '_xmlsignatures2/sig1.xml', false],
])('文件有没有数字签名，看部件的名称：%s', (_, part, signed) => {
  const archive = openArchive(packageOf({ 'xl/workbook.xml': '<workbook/>', [part]: '<Signature/>' }));
  expect(archive.ok && isSigned(archive.value)).toBe(signed);
});
