import { fc } from '../../run/properties';
import { readReportLink, reportLinkText } from '../../../src/app/report-link/report-link-text';
import { linkOf } from '../../../src/app/report-link/link-of';
import type { ReportLink } from '../../../src/app/report-link/report-link';
import { body, KEPT, reportOf } from './small-report';

const LINK: ReportLink = {
  ...linkOf(reportOf(body('支出{total|12.00}万元。为{grade|优}。')), KEPT),
  earlier: { 'jx:grade:plain': ['良'] },
  override: '领导已审定',
};

describe('随文档保存的链接', () => {
  it('存下再读出，一样不少', () => {
    expect(LINK.figures).toEqual({ 'jx:total:plain': '12.00', 'jx:grade:plain': '优' });
    expect(LINK.sentences).toEqual([
      { skeleton: '支出{jx:total:plain}万元。', opens: true },
      { skeleton: '为{jx:grade:plain}。' },
    ]);
    expect(readReportLink(reportLinkText(LINK))).toEqual(LINK);
  });

  it('没有保存过、别的版本、多出不认识的内容，都当作没有', () => {
    const other = reportLinkText(LINK).replace('"version":1', '"version":2');
    const more = reportLinkText(LINK).replace('"override"', '"more":1,"override"');
    const strange = reportLinkText(LINK).replace('"jx:total:plain":', '"constructor":');
    const settings = reportLinkText(LINK).replace('"keyWork":[]', '"keyWork":1');
    expect([null, '', '[]', other, more, strange, settings].map(readReportLink)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('大得不像话的不去读它，哪怕后面都是空白', () => {
    const text = reportLinkText(LINK);
    expect(readReportLink(text + ' '.repeat(1024 * 1024))).toEqual(LINK);
    expect(readReportLink(text + ' '.repeat(8 * 1024 * 1024))).toBeNull();
  });

  it('被截断的链接不会变成别的链接', () => {
    const text = reportLinkText(LINK);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 1 }), (length) => {
        expect(readReportLink(text.slice(0, length))).toBeNull();
      }),
    );
  });
});
