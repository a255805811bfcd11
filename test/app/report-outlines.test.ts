import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { checkReportFile, type CheckedReport } from '../../src/app/check-report';
import { builtInSystem, DEFAULT_SYSTEM } from '../../src/app/choose-system';
import { compose } from '../../src/app/compose';
import type { InputFile } from '../../src/app/ports';
import { defaultSettings, outlineViews } from '../../src/app/report-outlines';
import { evaluateFiles } from '../../src/app/self-evaluation';
import { shownText } from '../../src/domain/report/inline';
import type { Report } from '../../src/domain/report/model';
import { documentReader } from '../../src/hosts/file/document-reader';
import { documentWriter } from '../../src/hosts/file/document-writer';
import { workbookReader } from '../../src/hosts/file/workbook-reader';
import { codecNode } from '../../src/hosts/file/zip/codec-node';

const SAMPLES = 'test/fixtures/samples';
const WANTED = { year: null, unitName: null };
const workbooks = workbookReader(codecNode);
const documents = documentReader(codecNode);
const OUTLINE_IDS = outlineViews().map(({ id }) => id);

const FILES: Readonly<Record<string, readonly string[]>> = {
  样例单位: ['机关事务服务中心2020年度.xlsx'],
  分开的几个表: ['部门决算公开表2020.xlsx', '部门预算公开表2020.xlsx', '绩效自评补充资料2020.xlsx'],
  只有决算的单位: ['real-putuo-2024/上海市普陀区财政局2024年度部门决算.xlsx'],
  只有预算的单位: ['real-wanli-2025/2025年部门预算公开表-万里街道.xlsx'],
};

function system() {
  const found = builtInSystem(DEFAULT_SYSTEM);
  if (found === null) throw new Error('no default system');
  return found;
}

function inputs(unit: string): readonly InputFile[] {
  return (FILES[unit] ?? []).map((path) => ({
    name: basename(path),
    bytes: readFileSync(`${SAMPLES}/${path}`),
  }));
}

async function composed(unit: string, outline: string): Promise<Report> {
  const evaluated = await evaluateFiles(inputs(unit), WANTED, system(), workbooks, () => undefined);
  if (!evaluated.ok) throw new Error(evaluated.problem.code);
  const { scanned, scored } = evaluated.value;
  return compose(scanned, scored, defaultSettings(outline));
}

/** The printed report, checked as a file from anywhere would be. */
async function checked(unit: string, report: Report): Promise<CheckedReport['check']> {
  const file = { name: '报告.docx', bytes: await documentWriter(codecNode).write(report) };
  const ports = { workbooks, documents };
  const result = await checkReportFile(file, inputs(unit), WANTED, system(), ports, () => undefined);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value.check;
}

function words(report: Report, role: string): readonly string[] {
  return report.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'paragraph' && block.role === role ? [shownText(block.inlines)] : [],
    );
}

describe('报告的提纲', () => {
  it('县级四部分是默认的；每个提纲的节和段落各有编号和中文名', () => {
    expect(OUTLINE_IDS).toEqual(['county-four-sections', 'province-ten-sections', 'form-with-cover']);
    for (const { sections } of outlineViews()) {
      const slots = sections.flatMap((section) => section.slots);
      expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
      expect(new Set(slots.map(({ id }) => id)).size).toBe(slots.length);
      expect(slots.filter(({ label }) => !/\p{Script=Han}/u.test(label))).toEqual([]);
      expect(
        sections.filter(({ heading }) => heading.includes('、部门') && /^[一二三]/u.test(heading)),
      ).toEqual([]);
    }
  });

  it('不认识的提纲用默认的', () => {
    expect(defaultSettings('没有')).toEqual(defaultSettings('county-four-sections'));
    expect(defaultSettings('form-with-cover')).not.toEqual(defaultSettings());
  });

  it.each(Object.keys(FILES).flatMap((unit) => OUTLINE_IDS.map((outline) => [unit, outline] as const)))(
    '%s按%s写的报告，核对没有一处不符',
    async (unit, outline) => {
      const check = await checked(unit, await composed(unit, outline));
      expect(check.differs).toEqual([]);
      expect(check.unknown).toEqual([]);
      expect(check.defects.filter(({ problem }) => problem.code !== 'placeholder')).toEqual([]);
    },
  );

  it('省级十部分依次编号，没有依据的预算留给人写', async () => {
    const report = await composed('样例单位', 'province-ten-sections');
    expect(
      words(report, 'heading1')
        .map((heading) => heading.slice(0, 2))
        .join(''),
    ).toBe('一、二、三、四、五、六、七、八、九、十、');
    const open = words(report, 'body').filter((text) => text.includes('政府性基金预算'));
    expect(open).toEqual([
      '【请填写：政府性基金预算支出的安排、使用和绩效情况；没有的，写明本年度无政府性基金预算支出】。',
    ]);
  });

  it('表格式报告的封面自成一页', async () => {
    const { sections, title } = await composed('样例单位', 'form-with-cover');
    expect(sections.map(({ orientation }) => orientation)).toEqual(['portrait', 'portrait', 'landscape']);
    const cover = sections.slice(0, 1).flatMap(({ blocks }) => blocks);
    const shown = cover.map((block) => (block.kind === 'paragraph' ? shownText(block.inlines) : '表'));
    expect(shown).toEqual([
      title,
      '部门（单位）名称：邵东市机关事务服务中心',
      '预算编码：【请填写：预算编码】',
      '评价方式：部门（单位）绩效自评',
      '评价机构：部门（单位）评价组',
      '报告日期：【请填写：报告日期】',
      '邵东市财政局（制）',
    ]);
  });
});
