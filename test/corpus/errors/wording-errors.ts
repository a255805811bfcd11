import { editsOfProse, type ErrorKind } from './planted-error';

const kind = (label: string, code: string, edits: ErrorKind['edits']): ErrorKind => {
  return { label, arithmetic: false, expects: [code], at: 'place', edits };
};

/** What a template or a hurried hand leaves in the words. */
export const WORDING_ERRORS: readonly ErrorKind[] = [
  kind('金额漏了单位', 'unitMissing', (report) =>
    editsOfProse(report, /\d+\.\d{2}万元(?=[，。；、])/g, ([text]) => text.replace('万元', '')),
  ),
  kind('百分比漏了百分号', 'unitMissing', (report) =>
    editsOfProse(report, /\d+\.\d{2}%(?=[，。；、])/g, ([text]) => text.replace('%', '')),
  ),
  kind('原因没有写', 'missingReason', (report) =>
    editsOfProse(report, /(?<=主要原因是)[^。；]+(?=[。；])/g, () => ''),
  ),
  kind('标点重复', 'doubledPunctuation', (report) =>
    editsOfProse(report, /[，。；](?=[\u4e00-\u9fff“]|$)/g, ([mark]) => mark + mark),
  ),
  kind('引号括号不成对', 'unbalanced', (report) =>
    editsOfProse(report, /[“”（）《》](?=[\u4e00-\u9fff])/g, () => ''),
  ),
  kind('增减没有二选一', 'unresolvedChoice', (report) => [
    ...editsOfProse(report, /增加(?=\d)/g, () => '增加（减少）'),
    ...editsOfProse(report, /减少(?=\d)/g, () => '增加（减少）'),
    ...editsOfProse(report, /(?:增长|下降)(?=\d)/g, () => '增长（下降）'),
  ]),
  kind('模板空位没有填', 'placeholder', (report) => [
    ...editsOfProse(report, /\d+\.\d{2}(?=万元)/g, () => '××'),
    ...editsOfProse(report, /\d+\.\d{2}(?=万元)/g, () => 'XXX'),
    ...editsOfProse(report, /\d+(?=人|名|辆)/g, () => '___'),
  ]),
  kind('增减为零', 'zeroChange', (report) =>
    editsOfProse(report, /(?<=增加|减少)\d+\.\d{2}(?=万元)/g, () => '0.00'),
  ),
];
