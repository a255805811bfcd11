import type { Scope } from '../../workbook/meaning/table';

/** Whose figures are meant, as people ask for them. */
export function scopeLabel(scope: Scope): string {
  return scope === 'department' ? '汇总（部门）' : '本级（单位）';
}
