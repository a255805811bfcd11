import { COUNTY_FOUR_SECTIONS } from '../../../src/catalog/outlines/county-four-sections';
import { PROVINCE_TEN_SECTIONS } from '../../../src/catalog/outlines/province-ten-sections';
import { outlineSettings } from '../../../src/domain/report/arrange';
import { composeReport } from '../../../src/domain/report/compose';
import { shownText } from '../../../src/domain/report/inline';
import type { Paragraph } from '../../../src/domain/report/model';
import type { Outline } from '../../../src/domain/report/outline';
import type { ReportSettings } from '../../../src/domain/report/report-settings';
import { sampleEvaluation, SAMPLE_PARTICULARS } from './sample-evaluation';

const AS_IT_STANDS = outlineSettings(COUNTY_FOUR_SECTIONS);

function said(
  role: Paragraph['role'],
  changes: Partial<ReportSettings>,
  outline: Outline = COUNTY_FOUR_SECTIONS,
): readonly string[] {
  const { sections } = composeReport({
    evaluation: sampleEvaluation(),
    particulars: SAMPLE_PARTICULARS,
    unitName: '邵东市机关事务服务中心',
    year: 2020,
    outline,
    settings: { ...outlineSettings(outline), ...changes },
  });
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'paragraph' && block.role === role ? [shownText(block.inlines)] : [],
    );
}

const [overview, performance, problems, measures] = AS_IT_STANDS.sections.map((section) => [section]);

describe('单位自己安排报告', () => {
  it('换了次序、藏了一节，编号按实际排列', () => {
    const sections = [measures, overview, problems].flatMap((section) => section ?? []);
    expect(said('heading1', { sections })).toEqual([
      '一、提高财政资金绩效的措施与建议',
      '二、部门（单位）基本概况',
      '三、存在的问题及原因',
    ]);
    const hidden = AS_IT_STANDS.sections.map((section, index) => ({ ...section, shown: index !== 1 }));
    expect(said('heading1', { sections: hidden })).toEqual([
      '一、部门（单位）基本概况',
      '二、存在的问题及原因',
      '三、提高财政资金绩效的措施与建议',
    ]);
  });

  it('标题里带了编号也不写两遍', () => {
    const sections = (overview ?? []).map((section) => ({ ...section, heading: '十一、单位概况' }));
    expect(said('heading1', { sections })).toEqual(['一、单位概况']);
  });

  it('自己加的节和段落原样写出，一行一段', () => {
    const own = {
      section: null,
      heading: '其他说明',
      shown: true,
      paragraphs: [{ kind: 'own' as const, text: '第一段，{year}照写。\n第二段。\n' }],
    };
    expect(said('body', { sections: [own] })).toEqual(['第一段，{year}照写。', '第二段。']);
  });

  it('藏起的段落不写，其余照旧', () => {
    const sections = (performance ?? []).map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((paragraph) =>
        paragraph.kind === 'slot' ? { ...paragraph, shown: paragraph.slot === 'conclusion' } : paragraph,
      ),
    }));
    expect(said('body', { sections })).toEqual([
      '对照《2020年度邵东市部门（单位）整体支出绩效评价指标体系》，2020年我单位整体绩效自评分为93分，评价等次为“优秀”。',
    ]);
  });

  it('提纲里没有的段落编号什么也不写', () => {
    const paragraphs = [{ kind: 'slot' as const, slot: 'unheardOf', shown: true }];
    const sections = (overview ?? []).map((section) => ({ ...section, paragraphs }));
    expect(said('body', { sections })).toEqual([]);
  });

  it('自称只写一次，全文都用它，结论也用', () => {
    const text = said('body', { selfName: '本部门' }).join('');
    expect(text).toContain('2020年，本部门年初预算880.50万元');
    expect(text).toContain('2020年本部门整体绩效自评分为93分');
    expect(text).not.toMatch(/我中心|我单位/u);
  });

  it('填写的重点工作代替表里的，去掉自带的序数和多余标点', () => {
    const keyWork = ['保障会议205场次。', '', '二是完成维修12处；'];
    const text = said('body', { keyWork }).join('');
    expect(text).toContain('一是保障会议205场次。二是完成维修12处。重点工作考核得50分');
    expect(text).not.toContain('在安全保卫方面');
  });

  it('全是空白的重点工作不算填写', () => {
    expect(said('body', { keyWork: [' ', '。'] }).join('')).toContain('一是在安全保卫方面');
  });

  it('小标题在每一节里从（一）编起，藏起的不占号', () => {
    const [section] = outlineSettings(PROVINCE_TEN_SECTIONS).sections;
    const paragraphs = (section?.paragraphs ?? []).map((paragraph) =>
      paragraph.kind === 'slot' ? { ...paragraph, shown: paragraph.slot !== 'duties' } : paragraph,
    );
    const sections = section === undefined ? [] : [{ ...section, paragraphs }];
    expect(said('heading2', { sections }, PROVINCE_TEN_SECTIONS)).toEqual([
      '（一）机构设置',
      '（二）人员编制及实有人数',
    ]);
  });
});
