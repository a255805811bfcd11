import { cellAt } from '../../domain/cell-address';
import type { CutTable } from '../grid/cut-table';
import { isStatementIn, isTitleText, lineKind } from '../grid/lines';
import type { Label, LabelReader } from './label';
import type { Atom } from './lexicon';
import type { SheetPlace, Stated } from './statement';
import { isOrganization } from './unit-name';

/** The lines above a table that say what it is, the nearest last. */
export function titlesOf({ preamble }: CutTable, place: SheetPlace): readonly Stated<string>[] {
  return preamble.flatMap((line) => {
    const kind = lineKind(line);
    if (kind === 'note') return [];
    return line.cells
      .filter(({ text }) => kind !== 'statement' || isTitleText(text))
      .filter((cell) => cell.kind === 'words' && cell.text.length > 3 && !isStatementIn(cell, line))
      .filter(({ text }) => !/^20\d\d年?度?$/.test(text))
      .map((cell) => ({
        value: cell.text,
        cell: cellAt(place.workbook, place.sheet, cell.row, cell.column),
      }));
  });
}

/** A title read from where its known words begin: what stands before is a name. */
export function titleLabel(text: string, read: LabelReader): Label {
  const label = lastWords(text, read);
  const project: readonly Atom[] = text.replace('采购项目', '').includes('项目') ? ['subject.project'] : [];
  return { ...label, atoms: new Set([...label.atoms, ...project]) };
}

function lastWords(text: string, read: LabelReader): Label {
  const whole = read(text);
  if (whole.residue === '') return whole;
  const plain = text.replace(/[（(](?:单位|金额单位)[:：].{1,4}[)）]$/, '');
  for (let at = 1; at < plain.length - 1; at += 1) {
    const rest = read(plain.slice(at));
    if (rest.residue === '' && isNameLike(plain.slice(0, at)))
      return { ...rest, unit: whole.unit, year: rest.year ?? whole.year };
  }
  return whole;
}

/** 枫林县, 市级; 全县 and 县直 are of many units. */
const PLACE = /^(?!全)[\u4e00-\u9fff]{0,10}[省市县区州旗镇乡盟](?:级|本级)?$/;

/** What may stand before the words of a title and say nothing: whose it is, a year, the number of an annex. */
const isNameLike = (text: string): boolean => {
  const plain = text.replace(
    /^附[件表]\d{0,2}[:：]?|^附?表[一二三四五六七八九十\d]{1,3}[:：、-]?|20\d\d[-—至]?|年度?|[“”"《》、]|的?关于$/g,
    '',
  );
  return plain === '' || isOrganization(plain) || PLACE.test(plain);
};

/** （财务室留存） says nothing of the table. */
export function isRemark(text: string, { residue }: Label): boolean {
  return residue !== '' && /^\([^()]*\)$/.test(text);
}
