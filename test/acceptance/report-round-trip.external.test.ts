import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REPORT_LABELS } from '../../src/catalog/report-labels';
import { compose } from '../../src/app/compose';
import type { DocumentText } from '../../src/app/document-host';
import { defaultSettings, outlineViews } from '../../src/app/report-outlines';
import { builtInSystem, DEFAULT_SYSTEM } from '../../src/app/choose-system';
import { evaluateFiles } from '../../src/app/self-evaluation';
import { linkOf } from '../../src/app/report-link/link-of';
import { reportLinkText } from '../../src/app/report-link/report-link-text';
import { checkReport } from '../../src/domain/check/check-report';
import { documentReader } from '../../src/hosts/file/document-reader';
import { documentWriter } from '../../src/hosts/file/document-writer';
import { workbookReader } from '../../src/hosts/file/workbook-reader';
import { codecNode } from '../../src/hosts/file/zip/codec-node';
import { convertWithLibreOffice, whereLibreOffice } from '../oracle/libreoffice';
import { linkInFile } from '../ooxml/link/link-in-file';
import { SAMPLE_FOLDER } from './run-command';

const NAME = '机关事务服务中心2020年度.xlsx';

async function evaluatedSample() {
  const system = builtInSystem(DEFAULT_SYSTEM);
  if (system === null) throw new Error('the default system is built in');
  const file = { name: NAME, bytes: readFileSync(join(SAMPLE_FOLDER, NAME)) };
  const wanted = { year: null, unitName: null };
  const evaluated = await evaluateFiles([file], wanted, system, workbookReader(codecNode), () => undefined);
  if (!evaluated.ok) throw new Error(evaluated.problem.code);
  return evaluated.value;
}

async function textOf(bytes: Uint8Array): Promise<DocumentText> {
  const read = await documentReader(codecNode).read({ name: '报告.docx', bytes });
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

function words({ paragraphs }: DocumentText): readonly string[] {
  return paragraphs.map(({ text }) => text);
}

whereLibreOffice('报告经 LibreOffice 另存', () => {
  it.each(outlineViews().map(({ id }) => id))(
    '%s：文字和表格一字不差，带着的链接还在，每个数照样核对得上',
    async (outline) => {
      const { scanned, scored } = await evaluatedSample();
      const report = compose(scanned, scored, defaultSettings(outline));
      const link = linkOf(report, {
        sources: [],
        systemId: DEFAULT_SYSTEM,
        settings: defaultSettings(outline),
      });
      const written = await documentWriter(codecNode).write(report, reportLinkText(link));
      const converted = convertWithLibreOffice(written, 'docx', '报告.docx');
      expect(linkInFile(converted)).toEqual(link);
      const saved = await textOf(converted);
      expect(words(saved)).toEqual(words(await textOf(written)));
      const { evaluation } = scored;
      expect(checkReport(saved.paragraphs, evaluation, scanned.particulars, REPORT_LABELS).differs).toEqual(
        [],
      );
    },
  );
});
