import { quoted } from './quoted';
import { scopeLabel } from './scope-label';
import { factLabel } from '../../domain/fact/catalogue';
import type { TableUse } from '../../domain/table-use';

const SHOWN_FACTS = 8;

const READ_BY_LINE = {
  cover: '是封面，读了年度和单位。',
  keyWork: '逐项用于重点工作完成情况。',
  evidence: '逐项用于判断各条评价要点。',
} as const;

/** Why a table was used, or was not, in the evaluation of a year; null for a year that nothing states. */
export function tableUseMessage({ figures, why }: TableUse, year: number | null): string {
  switch (why.code) {
    case 'answers': {
      const labels = why.facts.slice(0, SHOWN_FACTS).map(factLabel).join('、');
      const rest = why.facts.length > SHOWN_FACTS ? `等 ${why.facts.length} 项` : '';
      return `取了 ${figures} 个数：${labels}${rest}。`;
    }
    case 'readByLine':
      return READ_BY_LINE[why.what];
    case 'otherUnit':
      return `是${quoted(why.unitName)}的表，不用于本单位。`;
    case 'otherYear':
      return otherYear(why.year, year);
    case 'otherScope':
      return `是${scopeLabel(why.scope)}的数，这次评价的不是这个口径，没有使用。`;
    case 'hiddenCopy':
      return '这张表是隐藏的，看得见的表里有同样的数，没有使用。';
    case 'noPeriod':
      return '看不出是预算数还是决算数，没有使用。请在表名或表头写明。';
    case 'unknownWords':
      return `表头里有不认识的词${why.words.map(quoted).join('、')}，所在的数没有使用。请改成通用的名称，或在对照文件里写明它的意思。`;
    case 'leftOut':
      return '对照文件写明不用这张表。';
    case 'noFigures':
      return '没有数字，不取数。';
    case 'blank':
      return '是空表。';
    case 'otherMatter':
      return '与自评所需的数无关。';
  }
}

function otherYear(year: number, evaluated: number | null): string {
  if (evaluated === null) return `是 ${year} 年度的数据，没有使用。`;
  const name = year === evaluated - 1 ? `上年（${year} 年度）数据` : `是 ${year} 年度的数据`;
  return `${name}，不用于 ${evaluated} 年。`;
}
