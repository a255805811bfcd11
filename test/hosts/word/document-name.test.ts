import { documentName } from '../../../src/hosts/word/document-name';

test.each([
  ['C:\\资料\\自评报告.docx', '自评报告.docx'],
  ['https://example.invalid/%E6%8A%A5%E5%91%8A.docx?web=1', '报告.docx'],
  ['/home/报告100%.docx', '报告100%.docx'],
  ['', ''],
  [null, ''],
])('%s 的文档名是 %s', (address, name) => {
  expect(documentName(address)).toBe(name);
});
