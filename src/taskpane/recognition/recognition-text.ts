import type { FactView, TableCard } from '../../app/views/views';
import type { MoneyUnit } from '../../domain/money/unit';
import type { Texts } from '../text/use-text';

/** The words of step 1. */
export type RecognitionText = {
  readonly heading: string;
  readonly intro: string;
  readonly start: string;
  readonly startAgain: string;
  readonly summary: (tables: number, doubts: number) => string;
  readonly asking: (count: number) => string;
  readonly certain: (count: number) => string;
  readonly facts: (count: number) => string;
  readonly blanks: (count: number) => string;
  readonly fillInHere: string;
  readonly notes: (count: number) => string;
  readonly certainty: Readonly<Record<TableCard['certainty'], string>>;
  readonly factCertainty: Readonly<Record<FactView['certainty'], string>>;
  readonly selected: string;
  readonly range: string;
  readonly unit: string;
  readonly unitMissing: string;
  readonly year: string;
  readonly unitName: string;
  readonly notStated: string;
  readonly factCount: string;
  readonly factCountOf: (count: number) => string;
  readonly evidence: string;
  readonly evidenceOf: (table: string) => string;
  readonly correct: string;
  readonly correctOf: (table: string) => string;
  readonly confirm: string;
  readonly confirmOf: (table: string) => string;
  readonly otherKind: (label: string) => string;
  readonly otherKindOf: (table: string, label: string) => string;
  readonly setUnit: string;
  readonly units: Readonly<Record<MoneyUnit, string>>;
  readonly unitOf: (table: string, unit: string) => string;
  readonly ignore: string;
  readonly ignoreOf: (table: string) => string;
  readonly takeBack: string;
  readonly takeBackOf: (table: string) => string;
  readonly missing: string;
  readonly use: string;
  readonly useOther: string;
  readonly inUse: string;
  readonly useOf: (word: string, value: string, place: string) => string;
  readonly otherEntry: string;
  readonly otherEntryOf: (fact: string) => string;
};

/** Step 1 in both languages. */
export const RECOGNITION_TEXT: Texts<RecognitionText> = {
  'zh-CN': {
    heading: '识别',
    intro: '读取当前工作簿，认出预算、决算和绩效资料表。原有的工作表不会改动。',
    start: '开始识别',
    startAgain: '重新识别',
    summary: (tables, doubts) =>
      `认出 ${String(tables)} 张表，${doubts === 0 ? '没有存疑' : `${String(doubts)} 处存疑`}。`,
    asking: (count) => `需要确认的表（${String(count)}）`,
    certain: (count) => `已认出的表（${String(count)}）`,
    facts: (count) => `需要确认的数据（${String(count)}）`,
    blanks: (count) => `没有取得的数据（${String(count)}）`,
    fillInHere: '在这里填写，或到“评分”中逐项填写',
    notes: (count) => `需要留意（${String(count)}）`,
    certainty: { certain: '确定', doubtful: '存疑', confirmed: '已确认', ignored: '不使用' },
    factCertainty: {
      certain: '确定',
      doubtful: '存疑',
      disputed: '读数不一致',
      missing: '未取得',
      answered: '已确认',
    },
    selected: '所选单元格在此表中',
    range: '区域',
    unit: '金额单位',
    unitMissing: '表上没有写',
    year: '年度',
    unitName: '单位名称',
    notStated: '表上没有写',
    factCount: '取数',
    factCountOf: (count) => `${String(count)} 项`,
    evidence: '识别依据',
    evidenceOf: (table) => `识别依据：${table}`,
    correct: '更正',
    correctOf: (table) => `更正：${table}`,
    confirm: '确认无误',
    confirmOf: (table) => `确认无误：${table}`,
    otherKind: (label) => `是${label}`,
    otherKindOf: (table, label) => `是${label}，不是${table}`,
    setUnit: '金额单位是',
    units: { yuan: '元', thousandYuan: '千元', tenThousandYuan: '万元', hundredMillionYuan: '亿元' },
    unitOf: (table, unit) => `${unit}：${table}的金额单位`,
    ignore: '不用这张表',
    ignoreOf: (table) => `不用这张表：${table}`,
    takeBack: '撤回',
    takeBackOf: (table) => `撤回：对${table}的确认`,
    missing: '待填',
    use: '确认采用',
    useOther: '改用',
    inUse: '已采用',
    useOf: (word, value, place) => `${word}：${place} 的 ${value}`,
    otherEntry: '另选单元格或直接填写',
    otherEntryOf: (fact) => `另选单元格或直接填写：${fact}`,
  },
  en: {
    heading: 'Tables',
    intro:
      'Reads this workbook and recognises the budget, outturn and evidence tables. Your own sheets stay as they are.',
    start: 'Recognise tables',
    startAgain: 'Recognise again',
    summary: (tables, doubts) =>
      `${String(tables)} tables recognised, ${doubts === 0 ? 'nothing doubtful' : `${String(doubts)} doubts`}.`,
    asking: (count) => `Tables to confirm (${String(count)})`,
    certain: (count) => `Tables recognised (${String(count)})`,
    facts: (count) => `Figures to confirm (${String(count)})`,
    blanks: (count) => `Figures not found (${String(count)})`,
    fillInHere: 'Fill them in here, or line by line in the scores',
    notes: (count) => `Please note (${String(count)})`,
    certainty: { certain: 'Certain', doubtful: 'Doubtful', confirmed: 'Confirmed', ignored: 'Not used' },
    factCertainty: {
      certain: 'Certain',
      doubtful: 'Doubtful',
      disputed: 'Readings differ',
      missing: 'Not found',
      answered: 'Confirmed',
    },
    selected: 'The selected cell is in this table',
    range: 'Range',
    unit: 'Amounts in',
    unitMissing: 'not stated',
    year: 'Year',
    unitName: 'Unit',
    notStated: 'not stated',
    factCount: 'Figures read',
    factCountOf: (count) => String(count),
    evidence: 'Why it was recognised',
    evidenceOf: (table) => `Why it was recognised: ${table}`,
    correct: 'Correct',
    correctOf: (table) => `Correct: ${table}`,
    confirm: 'It is right',
    confirmOf: (table) => `It is right: ${table}`,
    otherKind: (label) => `It is ${label}`,
    otherKindOf: (table, label) => `It is ${label}, not ${table}`,
    setUnit: 'Amounts are in',
    units: { yuan: '元', thousandYuan: '千元', tenThousandYuan: '万元', hundredMillionYuan: '亿元' },
    unitOf: (table, unit) => `${unit}: amounts of ${table}`,
    ignore: 'Leave it out',
    ignoreOf: (table) => `Leave it out: ${table}`,
    takeBack: 'Take back',
    takeBackOf: (table) => `Take back: what was settled about ${table}`,
    missing: 'Missing',
    use: 'Confirm',
    useOther: 'Use this',
    inUse: 'In use',
    useOf: (word, value, place) => `${word}: ${value} from ${place}`,
    otherEntry: 'Point at a cell or type it',
    otherEntryOf: (fact) => `Point at a cell or type it: ${fact}`,
  },
};
