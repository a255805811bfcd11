import { unzipSync } from 'fflate';
import { compose } from '../../src/app/compose';
import { documentReader } from '../../src/hosts/file/document-reader';
import { codecNode } from '../../src/hosts/file/zip/codec-node';
import { reportHtml } from '../../src/html/report-html';
import { ALL_IN_ONE, evaluateSample, sampleFile } from '../acceptance/evaluate-samples';
import { convertWithLibreOffice, whereLibreOffice } from '../oracle/libreoffice';

async function convertedSample(): Promise<Uint8Array> {
  const { scanned, scored } = await evaluateSample(ALL_IN_ONE.map(sampleFile));
  const html = new TextEncoder().encode(reportHtml(compose(scanned, scored)));
  return convertWithLibreOffice(html, 'docx', 'report.html');
}

whereLibreOffice('LibreOffice', () => {
  test('makes of the sample report a document with its headings, its text and its tables', async () => {
    const docx = await convertedSample();
    const xml = Buffer.from(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()).toString('utf8');
    expect(xml.match(/w:pStyle w:val="Heading1"/gu)).toHaveLength(4);
    expect(xml.match(/<w:tbl>/gu)).toHaveLength(2);
    expect(xml.match(/<w:tblHeader/gu)).toHaveLength(2);
    expect(xml).toContain('w:eastAsia="仿宋_GB2312;仿宋;');
    expect(xml).toContain('w:firstLine="640"');

    const read = await documentReader(codecNode).read({ name: 'report.docx', bytes: docx });
    const texts = read.ok ? read.value.paragraphs.map(({ text }) => text) : [];
    expect(texts.filter((text) => text.includes('自评分为93分，评价等次为“优秀”'))).toHaveLength(1);
  });
});
