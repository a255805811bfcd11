import { planSheets } from '../../../src/workbook/plan/plan-sheets';
import { contentText } from '../../../src/workbook/plan/content';
import { unitInput } from './sample-unit';

test('dump', () => {
  const { plan, findings } = planSheets(unitInput());
  const lines: string[] = [JSON.stringify(findings)];
  for (const sheet of plan.sheets) {
    lines.push('## ' + sheet.name);
    for (const c of sheet.cells)
      if (c.content.kind !== 'blank')
        lines.push(
          `${c.row + 1},${c.column} [${c.style}] ${c.content.kind === 'formula' ? '=' + c.content.formula + ' → ' : ''}${contentText(c.content)}`,
        );
  }
  require('fs').writeFileSync('/tmp/plan-dump.txt', lines.join('\n'));
});
