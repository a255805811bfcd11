import { twipsOfPoints } from './measure';
import { WORD_NAMESPACES } from './namespaces';
import { paragraph } from './paragraph';
import { EAST_ASIAN_HINT, run } from './run';
import { element, xmlPart } from './xml-element';

/** One character of the page number's size, by which it keeps off the edge. */
const NUMBER_INDENT = twipsOfPoints(14);

/** A footer part: －1－ at the right of odd pages and at the left of even ones, one character off the edge. */
export function pageFooter(pages: 'odd' | 'even'): string {
  const align = pages === 'odd' ? 'right' : 'left';
  const indent = element('w:ind', { [`w:${align}`]: NUMBER_INDENT });
  const dash = run('－', [EAST_ASIAN_HINT]);
  const number = element('w:fldSimple', { 'w:instr': 'PAGE' }, [run('1', [EAST_ASIAN_HINT])]);
  const line = paragraph('pageNumber', [dash, number, dash], { indent, align });
  return xmlPart(element('w:ftr', WORD_NAMESPACES, [line]));
}
