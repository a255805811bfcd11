import type { FoundDefect } from './mark-defects';
import type { GradeBand } from '../../indicator/system';

const GRADE =
  /(?:评价等次|评定等次|等次|评价等级|等级|评定结果|评价结论)(?:为|是|：|:)?\s?[“"]?(优秀|良好|合格|不合格|优|良|中|差)[”"]?/g;

/** Grades the text states that are not the one the total earns; none while the grade is open. */
export function gradeDefects(text: string, grade: GradeBand | null): readonly FoundDefect[] {
  if (grade === null) return [];
  const right = [grade.label, grade.formalLabel];
  return Array.from(text.matchAll(GRADE))
    .filter(([, stated]) => !right.includes(stated ?? ''))
    .map((match) => ({
      start: match.index,
      text: match[0],
      problem: { code: 'wrongGrade', expected: grade.formalLabel },
    }));
}
