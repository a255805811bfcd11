import type { Finding, Severity } from '../../domain/finding';
import { isOwnSheet } from '../../workbook/plan/own-sheet';
import type { Assessment } from '../assessment';
import { namedFact } from './fact-findings';
import { factsInDoubt, isInDoubt } from './facts-in-doubt';
import { noteViewer } from './note-view';
import { openDoubtTest } from './open-doubts';
import { tableCards } from './table-card';
import type { FactView, NoteView, RecognitionView } from './views';

const FROM_GRAVEST: readonly Severity[] = ['error', 'warning', 'info'];
/** What the card of a table says already. */
const TABLE_FINDINGS: ReadonlySet<Finding['code']> = new Set([
  'unitMissing',
  'tableUncertain',
  'hiddenSource',
]);

/** Step 1: what was recognised, and everything that a person should look at before scoring. */
export function recognitionView(assessment: Assessment): RecognitionView {
  const { scanned, workbooks } = assessment;
  const tables = tableCards(assessment);
  const doubtfulFacts = factsInDoubt(assessment);
  const { doubts, remarks } = furtherFindings(assessment, doubtfulFacts);
  const openTables = tables.filter(({ certainty }) => certainty === 'doubtful');
  return {
    unitName: scanned.unitName,
    year: scanned.year,
    workbooks: workbooks.map(({ name, sheets }) => ({
      name,
      tableCount: scanned.tables.filter(({ range }) => range.workbook === name).length,
      sheetCount: sheets.filter((sheet) => !isOwnSheet(sheet)).length,
    })),
    tables,
    doubtfulFacts,
    notes: [...yearNotes(assessment), ...[...doubts, ...remarks].map(noteViewer(assessment))],
    openDoubts: openTables.length + doubtfulFacts.filter(isInDoubt).length + doubts.length,
  };
}

/** The findings that neither a card nor a listed fact tells: what holds up the scoring, and what only remarks on it. */
function furtherFindings(
  assessment: Assessment,
  facts: readonly FactView[],
): { readonly doubts: readonly Finding[]; readonly remarks: readonly Finding[] } {
  const listed = new Set(facts.map(({ fact }) => fact));
  const further = assessment.scored.findings.filter((finding) => {
    const fact = namedFact(finding);
    return !TABLE_FINDINGS.has(finding.code) && (fact === null || !listed.has(fact));
  });
  const isDoubt = openDoubtTest(assessment);
  const order = ({ severity }: Finding): number => FROM_GRAVEST.indexOf(severity);
  return {
    doubts: further.filter(isDoubt),
    remarks: further.filter((finding) => !isDoubt(finding)).sort((a, b) => order(a) - order(b)),
  };
}

/** Nothing is mixed up where no table states a year, but the sheets get the year of the system. */
function yearNotes({ scanned, system }: Assessment): readonly NoteView[] {
  if (scanned.year !== null) return [];
  const text = `资料里都没有写年度，评分表的标题暂用 ${system.fiscalYear} 年。请核对，或在表头补写年度后重新读取。`;
  return [{ severity: 'warning', text, places: [] }];
}
