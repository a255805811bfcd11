import { factLabel, type FactId } from '../fact/catalogue';

/** What most figures stand for; a line of the scoring sheet is told by whatever its user knows it by. */
type LabelledFigure<Line> =
  | { readonly kind: 'fact'; readonly fact: FactId }
  | { readonly kind: 'rate' | 'score' | 'deduction'; readonly indicator: Line }
  | { readonly kind: 'total' | 'pendingWeight' | 'grade' };

/** The Chinese name of a figure: 公用经费决算数, 公用经费控制率得分, 自评总得分. */
export function figureLabel<Line>(figure: LabelledFigure<Line>, lineName: (line: Line) => string): string {
  switch (figure.kind) {
    case 'fact':
      return factLabel(figure.fact);
    case 'rate':
      return lineName(figure.indicator);
    case 'score':
      return `${lineName(figure.indicator)}得分`;
    case 'deduction':
      return `${lineName(figure.indicator)}扣分`;
    case 'total':
      return '自评总得分';
    case 'pendingWeight':
      return '待填分值';
    case 'grade':
      return '评价等次';
  }
}
