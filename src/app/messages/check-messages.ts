import { basisText } from './basis-text';
import { quoted } from './quoted';
import type {
  AgreeingFigure,
  Cause,
  Defect,
  DefectProblem,
  DifferingFigure,
  LocatedFigure,
  ReportCheck,
  Spot,
} from '../../domain/check/report-check';
import type { FactBook } from '../../domain/fact/fact-book';

/** A message with its place in front: `第 12 段：“公用经费支出186.51万元”与事实一致（…）。` */
export function placed({ place }: Spot, message: string): string {
  return `${place}：${message}`;
}

/** `“公用经费支出186.51万元”与事实一致（公用经费决算数，'基本支出决算表'!F23）。` */
export function agreeingMessage(figure: AgreeingFigure, facts: FactBook): string {
  const basis = basisText(figure.basis, facts);
  return figure.certainty === 'named'
    ? `${quoted(figure.phrase)}与事实一致（${basis}）。`
    : `${quoted(figure.phrase)}与已有的数相同（${basis}），文字没有写明是哪一项。`;
}

/** What the figure should be, by which source, and what most likely went wrong. */
export function differingMessage(figure: DifferingFigure, facts: FactBook): string {
  const { phrase, expected, cause } = figure;
  const right = `${expected.printed}${unitOf(figure.text)}`;
  const why = cause === null ? '' : `，${causeText(cause, facts)}`;
  return `${quoted(phrase)}不一致：应为 ${right}（${basisText(expected.basis, facts)}）${why}。`;
}

/** The figure stands for nothing that the workbooks say. */
export function unknownMessage({ phrase }: LocatedFigure): string {
  return `${quoted(phrase)}未找到依据，请自行核对。`;
}

/** What is wrong with the words, and how to mend it. */
export function defectMessage({ excerpt, text, problem }: Defect): string {
  return `${quoted(excerpt)}${problemText(problem, text)}`;
}

/** A part of the report that was not checked, because its text is in another file. */
export function unreadMessage(place: string): string {
  return `${place}：这里嵌着另一个文件，里面的文字读不到，没有核对。请用 Word 打开报告，另存一次再核对。`;
}

/** The whole check in one line. */
export function checkSummary({ agrees, differs, unknown, defects }: ReportCheck): string {
  const figures = agrees.length + differs.length + unknown.length;
  const counts = `一致 ${agrees.length} 处，不一致 ${differs.length} 处，未找到依据 ${unknown.length} 处`;
  return `共核对 ${figures} 个数：${counts}；另有 ${defects.length} 处文字要改。`;
}

function causeText(cause: Cause, facts: FactBook): string {
  switch (cause.kind) {
    case 'strayDigit':
      return '可能多写了一位数字';
    case 'factor':
      return `恰好相差 ${cause.factor} 倍，可能是单位或小数点写错`;
    case 'otherValue':
      return `可能错用了另一个数（${basisText(cause.basis, facts)}）`;
    case 'rounding':
      return '末位的四舍五入不对';
    case 'mistypedAmount':
      return `也可能是${quoted(cause.amount)}写错：改为 ${cause.repaired} 就对得上`;
    case 'swapped':
      return `${cause.amounts.map(quoted).join('和')}可能写反了`;
  }
}

function problemText(problem: DefectProblem, text: string): string {
  switch (problem.code) {
    case 'placeholder':
      return `里还有没填的${quoted(text)}。请补填或删去。`;
    case 'unresolvedChoice':
      return `里的${quoted(text)}没有二选一。请留下一个。`;
    case 'missingReason':
      return '没有写出原因。请补写。';
    case 'doubledPunctuation':
      return `里的标点${quoted(text)}重复。请删去多余的。`;
    case 'missingStop':
      return '一段末尾没有句号。请补上，或补写没有写完的话。';
    case 'oldName':
      return `里的${quoted(text)}是旧称，${problem.since} 年起叫${quoted(problem.now)}。请改用新名称。`;
    case 'otherSelf':
      return `里自称${quoted(text)}，别处自称${quoted(problem.usual)}，可能是从别的单位的报告里留下的。请核对。`;
    case 'unbalanced':
      return `里的“${text}”没有成对。请补上另一半或删去。`;
    case 'unitMissing':
      return `里的${quoted(text)}没有写单位。请补上万元、% 等单位。`;
    case 'zeroChange':
      return `写了${quoted(text)}。没有变化时请只写“持平”。`;
    case 'wrongDirection':
      return `里${quoted(text)}的增减方向写反了，实际是${DIRECTIONS[problem.actual]}。请改正。`;
    case 'otherYear':
      return `里的${quoted(text)}不是评价年度 ${problem.expected} 年，可能是从往年的报告里留下的。请核对。`;
    case 'documentBrackets':
      return `里文号的年份${quoted(text)}没有用六角括号〔〕。请改正。`;
    case 'oldDocumentNumber':
      return `里的文号${quoted(text)}不是布置 ${problem.evaluated} 年度自评的年份，可能是从往年的报告里留下的。请核对。`;
    default:
      return structureText(problem);
  }
}

type StructureProblem = Extract<
  DefectProblem,
  {
    readonly code: 'deductionWithoutCause' | 'problemWithoutMeasure' | 'contradiction' | 'wrongGrade';
  }
>;

/** What does not go with another part of the report, or with the scores. */
function structureText(problem: StructureProblem): string {
  switch (problem.code) {
    case 'deductionWithoutCause':
      return `一节没有写到失分的${problem.lines.map(quoted).join('、')}。请补写原因。`;
    case 'problemWithoutMeasure':
      return `一节只有 ${problem.measures} 条，前面写了 ${problem.problems} 个问题。请逐个写出措施。`;
    case 'contradiction':
      return `与${quoted(problem.line)}得满分矛盾。请核对得分，或改写这句话。`;
    case 'wrongGrade':
      return `里的等次与得分不符，应为${quoted(problem.expected)}。请改正。`;
  }
}

const DIRECTIONS = { up: '增加', down: '减少', level: '持平' } as const;

/** The unit as the text writes it. */
function unitOf(text: string): string {
  return text.replace(/^[-−－\d０-９,.．\s]+/, '');
}
