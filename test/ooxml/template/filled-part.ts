import type { TemplateContent, TemplateValues } from '../../../src/domain/template/template';
import { idsBeside } from '../../../src/ooxml/template/document-ids';
import { fillPart } from '../../../src/ooxml/template/fill-part';
import { scanPart } from '../../../src/ooxml/template/scan-part';
import { BLANK, FIGURE, words } from '../small-report';

const value: TemplateValues = (name) =>
  ({
    单位名称: [words('机关<&]]>{{事务}}中心')],
    支出: [FIGURE],
    职责: [BLANK],
    地址: [words('一行\n二行')],
  })[name] ?? null;
const project =
  (name: string): TemplateValues =>
  (column) =>
    column === '名称' ? [words(name)] : value(column);
const content: TemplateContent = {
  value,
  lines: (list) => (list === '项目' ? ['物业', '安保'].map(project) : []),
};

/** A part filled for a unit that spent 1126.69, with two projects; its duties are not known. */
export const filledPart = (xml: string): string => {
  const part = scanPart(xml, '');
  return fillPart(part, content, idsBeside([part]));
};
