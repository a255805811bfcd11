import { fill } from '../../src/app/fill';
import type { InputFile } from '../../src/app/ports';
import { workbookWriter } from '../../src/hosts/file/workbook-writer';
import { codecNode } from '../../src/hosts/file/zip/codec-node';
import { convertWithLibreOffice, whereLibreOffice } from '../oracle/libreoffice';
import { changeCell } from './change-cell';
import { ALL_IN_ONE, evaluateSample, sampleFile, SEPARATE_FILES } from './evaluate-samples';

const writer = workbookWriter(codecNode);
const NAME = ALL_IN_ONE[0] ?? '';

async function scored(files: readonly InputFile[]): Promise<InputFile> {
  const { scanned, scored: evaluated } = await evaluateSample(files);
  const filled = await fill(scanned, evaluated, files, writer);
  if (!filled.ok) throw new Error(filled.problem.code);
  return { name: NAME, bytes: filled.value.bytes };
}

async function outcome(files: readonly InputFile[]): Promise<unknown> {
  const { evaluation } = (await evaluateSample(files)).scored;
  return [evaluation.total.toNumber(), evaluation.grade?.formalLabel ?? null];
}

const edited = (file: InputFile, sheet: string, address: string, value: number): InputFile => ({
  ...file,
  bytes: changeCell(file.bytes, sheet, address, value),
});

describe('对评过分的工作簿再评一次', () => {
  it('手工改的得分保留，缺改分原因时提示，再评一次仍在', async () => {
    const once = edited(await scored(ALL_IN_ONE.map(sampleFile)), '评分表', 'I10', 7);
    const twice = await scored([once]);
    const { scored: again } = await evaluateSample([twice]);
    const line = again.evaluation.results.find(({ indicator }) => indicator.id === 'C1');
    expect([line?.score?.toNumber(), again.evaluation.total.toNumber()]).toEqual([7, 94]);
    expect(again.findings.map(({ code }) => code)).toContain('scoreOverridden');
    expect(await outcome([await scored([twice])])).toEqual([94, '优秀']);
  });

  it('源表改了，分数跟着变，没有被当成手工填写', async () => {
    const once = edited(await scored(ALL_IN_ONE.map(sampleFile)), '基本支出决算表', 'F23', 1824000);
    const { scanned, scored: again } = await evaluateSample([once]);
    expect(again.evaluation.total.toNumber()).toBe(95);
    expect(scanned.handFilled?.overrides).toEqual([]);
  });

  it('由三个文件生成的新工作簿单独再评，数据和分数都还在', async () => {
    const once = await scored(SEPARATE_FILES.map(sampleFile));
    expect(await outcome([once])).toEqual([93, '优秀']);
  });
});

whereLibreOffice('用 LibreOffice 存过再评', () => {
  it('别的软件改写了公式的写法，也不当成手工填写', async () => {
    const once = await scored(ALL_IN_ONE.map(sampleFile));
    const saved = { name: NAME, bytes: convertWithLibreOffice(once.bytes, 'xlsx') };
    const { scanned, scored: again } = await evaluateSample([saved]);
    expect(again.evaluation.total.toNumber()).toBe(93);
    expect([scanned.handFilled?.readings, scanned.handFilled?.overrides]).toEqual([[], []]);
  });
});
