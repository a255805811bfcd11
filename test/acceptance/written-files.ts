import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from '../../src/app/compose';
import type { PrintedReport } from '../../src/app/document-host';
import { fill } from '../../src/app/fill';
import type { InputFile } from '../../src/app/ports';
import { linkOf } from '../../src/app/report-link/link-of';
import { reportLinkText } from '../../src/app/report-link/report-link-text';
import { defaultSettings } from '../../src/app/report-outlines';
import { fillTemplateFile } from '../../src/app/template/template-file';
import { COUNTY_FOUR_SECTIONS } from '../../src/catalog/outlines/county-four-sections';
import { FORM_WITH_COVER } from '../../src/catalog/outlines/form-with-cover';
import { PROVINCE_TEN_SECTIONS } from '../../src/catalog/outlines/province-ten-sections';
import { FILE_PORTS } from '../../src/cli/file-ports';
import type { Paragraph } from '../../src/domain/report/model';
import type { Outline } from '../../src/domain/report/outline';
import { richParts, richWorkbook } from '../hosts/file/xlsx-writer/rich-workbook';
import { fullPlan } from '../hosts/file/xlsx-writer/sheet-plan';
import { added } from '../hosts/file/xlsx-writer/written';
import { packageOfFlatOpc } from '../ooxml/package-of-flat-opc';
import { FIGURE, words } from '../ooxml/small-report';
import type { WrittenFile } from '../oracle/open-xml-sdk';
import { changeCell } from './change-cell';
import { ALL_IN_ONE, evaluateSample, PUTUO, sampleFile, SEPARATE_FILES, WANLI } from './evaluate-samples';

/** Writes a file. */
export type Writing = () => Promise<WrittenFile>;

/** The file scored: one workbook gets the sheets, of several or of an old one a new workbook is made. */
function scoredOf(...paths: readonly string[]): Writing {
  const [first, ...others] = paths.map(sampleFile);
  const adds = first !== undefined && others.length === 0 && first.name.endsWith('.xlsx');
  return () => scored(paths.map(sampleFile), adds ? first.bytes : null);
}

async function scored(files: readonly InputFile[], from: Uint8Array | null): Promise<WrittenFile> {
  const evaluated = await evaluateSample(files);
  const filled = await fill(evaluated.scanned, evaluated.scored, files, FILE_PORTS.workbooks);
  if (!filled.ok) throw new Error(filled.problem.code);
  return { name: `评分.${filled.value.extension}`, bytes: filled.value.bytes, from };
}

async function scoredAgain(): Promise<WrittenFile> {
  const { name, bytes } = await scoredOf(...ALL_IN_ONE)();
  const edited = changeCell(bytes, '评分表', 'I10', 7);
  return scored([{ name, bytes: edited }], edited);
}

async function addedTo(from: Uint8Array, ...scores: readonly number[]): Promise<WrittenFile> {
  let bytes = from;
  for (const score of scores) bytes = await added(bytes, fullPlan(score));
  return { name: '单位.xlsm', bytes, from };
}

const part = (name: string): string => richParts()[name] as string;

/** A chart without content: the user's own fault, and as such none of ours. */
const FAULTY = richWorkbook({
  'xl/charts/chart1.xml': part('xl/charts/chart1.xml').replace(/<c:chart>.*<\/c:chart>/u, ''),
});

/** Every kind of workbook that we write, by what is written. */
export const WRITTEN_WORKBOOKS: Readonly<Record<string, Writing>> = {
  样例写进原工作簿: scoredOf(...ALL_IN_ONE),
  三个文件另成新工作簿: scoredOf(...SEPARATE_FILES),
  '.xls 另成新工作簿': scoredOf(...SEPARATE_FILES.filter((path) => path.endsWith('.xls'))),
  真实的决算公开表: scoredOf(...PUTUO),
  真实的预算公开表: scoredOf(...WANLI),
  '评过分、手工改过再评': scoredAgain,
  '有宏、图表、批注、表格、透视表、条件格式、外部链接的': () => addedTo(richWorkbook(), 7.5),
  '同上，再写一次': () => addedTo(richWorkbook(), 7.5, 8),
  自己就有毛病的: () => addedTo(FAULTY, 7.5),
};

async function printedReport(outline: string): Promise<PrintedReport> {
  const { scanned, scored: evaluated } = await evaluateSample(ALL_IN_ONE.map(sampleFile));
  const settings = defaultSettings(outline);
  const report = compose(scanned, evaluated, settings);
  const link = linkOf(report, { sources: [], systemId: evaluated.evaluation.system.id, settings });
  return FILE_PORTS.documents.print(report, reportLinkText(link));
}

const TEMPLATE: InputFile = {
  name: '自评报告模板.docx',
  bytes: readFileSync(join(__dirname, '../../assets/sample/自评报告模板.docx')),
};

async function printedTemplate(): Promise<PrintedReport> {
  const evaluated = await evaluateSample(ALL_IN_ONE.map(sampleFile));
  const printed = await fillTemplateFile(TEMPLATE, evaluated, FILE_PORTS);
  if (!printed.ok) throw new Error(printed.problem.code);
  return printed.value;
}

const PARAGRAPH: Paragraph = { kind: 'paragraph', role: 'body', inlines: [words('支出'), FIGURE] };

/** A report as a file, and as what Word inserts. */
function bothShapes(name: string, print: () => Promise<PrintedReport>): Readonly<Record<string, Writing>> {
  return {
    [`${name}：存成文件`]: async () => ({ name: '报告.docx', bytes: (await print()).docx, from: null }),
    [`${name}：插入 Word`]: async () => inserted((await print()).flatOpc),
  };
}

function inserted(flatOpc: string): WrittenFile {
  return { name: '插入.docx', bytes: packageOfFlatOpc(flatOpc), from: null };
}

function reportOf({ id, name }: Outline): Readonly<Record<string, Writing>> {
  return bothShapes(name, () => printedReport(id));
}

/** Every kind of document that we write, and of what Word gets inserted. */
export const WRITTEN_REPORTS: Readonly<Record<string, Writing>> = {
  ...reportOf(COUNTY_FOUR_SECTIONS),
  ...reportOf(PROVINCE_TEN_SECTIONS),
  ...reportOf(FORM_WITH_COVER),
  ...bothShapes('模板', printedTemplate),
  刷新时换上的段落: () => Promise.resolve(inserted(FILE_PORTS.documents.printParagraphs([PARAGRAPH]))),
};
