import { REPORT_LABELS } from '../../catalog/report-labels';
import { checkReport } from '../../domain/check/check-report';
import { mendDefect, mendFigure, type Mend } from '../../domain/check/mend';
import type { DefectProblem, ReportCheck, Spot } from '../../domain/check/report-check';
import { severityOfDefect, severityOfFigure } from '../../domain/check/severity';
import type { FactBook } from '../../domain/fact/fact-book';
import type { Assessment } from '../assessment';
import type { DocumentChange, DocumentText } from '../document-host';
import {
  agreeingMessage,
  checkSummary,
  defectMessage,
  differingMessage,
  unknownMessage,
} from '../messages/check-messages';
import type { CheckItemView, CheckView } from './link-views';

/** Checks the text of a document against an assessment. */
export function checkView(text: DocumentText, { scanned, scored }: Assessment): CheckView {
  const { evaluation } = scored;
  const check = checkReport(text.paragraphs, evaluation, scanned.particulars, REPORT_LABELS);
  return viewOfCheck(check, text, evaluation.facts);
}

/** A check as lines to read, what is gravest in front, in the order of the text. */
export function viewOfCheck(check: ReportCheck, text: DocumentText, facts: FactBook): CheckView {
  const items = [
    ...check.differs.map((figure): Sorted => ({
      spot: figure,
      severity: severityOfFigure(figure),
      category: '数字',
      message: differingMessage(figure, facts),
      mend: mendFigure(figure),
      excerpt: figure.excerpt,
    })),
    ...check.defects.map((defect): Sorted => ({
      spot: defect,
      severity: severityOfDefect(defect.problem),
      category: CATEGORIES[defect.problem.code],
      message: defectMessage(defect),
      mend: mendIn(text, defect),
      excerpt: defect.excerpt,
    })),
    ...check.unknown.map((figure): Sorted => ({
      spot: figure,
      severity: 'warning',
      category: '无依据',
      message: unknownMessage(figure),
      mend: null,
      excerpt: figure.excerpt,
    })),
    ...check.agrees.map((figure): Sorted => ({
      spot: figure,
      severity: 'info',
      category: '一致',
      message: agreeingMessage(figure, facts),
      mend: null,
      excerpt: figure.excerpt,
    })),
  ];
  return {
    summary: checkSummary(check),
    items: items.sort(graverFirst).map((item) => itemView(item, text)),
    agreeing: check.agrees.length,
    clean: items.every(({ severity }) => severity !== 'error'),
  };
}

/** What faults of the wording are sorted under. */
const CATEGORIES: Readonly<Record<DefectProblem['code'], string>> = {
  otherYear: '年度',
  documentBrackets: '文号',
  oldDocumentNumber: '文号',
  deductionWithoutCause: '结构',
  problemWithoutMeasure: '结构',
  contradiction: '矛盾',
  wrongGrade: '等次',
  wrongDirection: '增减',
  zeroChange: '增减',
  placeholder: '未完成',
  unresolvedChoice: '未完成',
  missingReason: '未完成',
  unitMissing: '未完成',
  oldName: '名称',
  otherSelf: '名称',
  missingStop: '标点',
  doubledPunctuation: '标点',
  unbalanced: '标点',
};

type Sorted = Pick<CheckItemView, 'severity' | 'category' | 'message' | 'excerpt'> & {
  readonly spot: Spot;
  readonly mend: Mend | null;
};

const RANKS = { error: 0, warning: 1, info: 2 } as const;

function graverFirst(a: Sorted, b: Sorted): number {
  return (
    RANKS[a.severity] - RANKS[b.severity] ||
    a.spot.paragraph - b.spot.paragraph ||
    a.spot.start - b.spot.start
  );
}

function mendIn(text: DocumentText, defect: ReportCheck['defects'][number]): Mend | null {
  const paragraph = text.paragraphs[defect.paragraph];
  return paragraph === undefined ? null : mendDefect(defect, paragraph);
}

function itemView({ spot, mend, ...item }: Sorted, text: DocumentText): CheckItemView {
  const change = mend === null ? null : changeOf(mend, spot.paragraph, text);
  const { place, paragraph } = spot;
  return {
    ...item,
    place,
    anchor: text.paragraphs[paragraph]?.anchor ?? null,
    fix: change === null || mend === null ? null : { label: `${mend.before} → ${mend.after}`, change },
  };
}

/** A linked figure keeps its link; other words are changed where they stand, notes by hand. */
function changeOf(mend: Mend, paragraph: number, text: DocumentText): DocumentChange | null {
  const { start, before, after } = mend;
  const linked = text.controls.find(
    (control) => control.paragraph === paragraph && control.start === start && control.text === before,
  );
  if (linked !== undefined) return { kind: 'figure', control: linked.id, before, after };
  const inBody = text.paragraphs[paragraph]?.anchor != null;
  return inBody ? { kind: 'words', paragraph, start, before, after } : null;
}
