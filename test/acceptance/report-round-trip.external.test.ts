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
import { convertAllWithLibreOffice, whereLibreOffice } from '../oracle/libreoffice';
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

const OUTLINES = outlineViews().map(({ id }) => id);

whereLibreOffice('报告经 LibreOffice 另存', () => {
  let evaluated: Awaited<ReturnType<typeof evaluatedSample>>;
  let written: readonly Uint8Array[];
  let converted: readonly Uint8Array[];

  beforeAll(async () => {
    evaluated = await evaluatedSample();
    const writer = documentWriter(codecNode);
    const reports = OUTLINES.map(reportBy);
    written = await Promise.all(
      reports.map(({ report, link }) => writer.write(report, reportLinkText(link))),
    );
    converted = convertAllWithLibreOffice(
      written.map((bytes) => ({ name: '报告.docx', bytes })),
      'docx',
    );
  });

  function reportBy(outline: string) {
    const settings = defaultSettings(outline);
    const report = compose(evaluated.scanned, evaluated.scored, settings);
    return { report, link: linkOf(report, { sources: [], systemId: DEFAULT_SYSTEM, settings }) };
  }

  it.each(OUTLINES.map((outline, index) => [outline, index] as const))(
    '%s：文字和表格一字不差，带着的链接还在，每个数照样核对得上',
    async (outline, index) => {
      const { scanned, scored } = evaluated;
      const bytes = converted[index] ?? new Uint8Array();
      expect(linkInFile(bytes)).toEqual(reportBy(outline).link);
      const saved = await textOf(bytes);
      expect(words(saved)).toEqual(words(await textOf(written[index] ?? new Uint8Array())));
      const { differs } = checkReport(
        saved.paragraphs,
        scored.evaluation,
        scanned.particulars,
        REPORT_LABELS,
      );
      expect(differs).toEqual([]);
    },
  );
});
