import { richParts, richWorkbook } from './rich-workbook';
import { planOf, sheetPlan } from './sheet-plan';
import { fileOf, partOf, writer } from './written';

const TYPES = richParts()['[Content_Types].xml'] as string;
const MACRO_WORKBOOK = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** The extension that the written workbook gets, and the overrides that name its main part. */
async function kindOf(types: string): Promise<unknown> {
  const original = fileOf(richWorkbook({ '[Content_Types].xml': types }));
  const written = await writer.addSheets(original, planOf(sheetPlan('评分表', [])));
  if (!written.ok) throw new Error(written.problem.code);
  const { bytes, extension } = written.value;
  const overrides = partOf(bytes, '[Content_Types].xml').match(/<Override PartName="\/xl\/workbook[^>]*>/g);
  return [extension, overrides?.map((override) => /ContentType="([^"]*)"/.exec(override)?.[1])];
}

it.each([
  ['.xlsx', WORKBOOK, 'xlsx', WORKBOOK],
  ['.xlsm', MACRO_WORKBOOK, 'xlsm', MACRO_WORKBOOK],
  [
    '.xltx',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml',
    'xlsx',
    WORKBOOK,
  ],
  ['.xltm', 'application/vnd.ms-excel.template.macroEnabled.main+xml', 'xlsm', MACRO_WORKBOOK],
  ['.xlam', 'application/vnd.ms-excel.addin.macroEnabled.main+xml', 'xlsm', MACRO_WORKBOOK],
  ['类型不明', 'application/xml', 'xlsx', WORKBOOK],
])('%s 存成工作簿时写工作簿的类型，宏留着', async (_kind, type, extension, written) => {
  expect(await kindOf(TYPES.replace(MACRO_WORKBOOK, type))).toEqual([extension, [written]]);
});

it('类型由扩展名的默认值给出时，对的不重复登记，模板的另行登记', async () => {
  const byDefault = (type: string): string =>
    TYPES.replace(/<Override PartName="\/xl\/workbook[^>]*>/, '').replace(
      '<Default Extension="xml" ContentType="application/xml"/>',
      `<Default Extension="XML" ContentType="${type}"/>`,
    );
  expect(await kindOf(byDefault(WORKBOOK))).toEqual(['xlsx', undefined]);
  expect(await kindOf(byDefault('application/vnd.ms-excel.template.macroEnabled.main+xml'))).toEqual([
    'xlsm',
    [MACRO_WORKBOOK],
  ]);
});
