import { fc } from '../../run/properties';
import { wordBlocks } from '../../../src/wordprocessing/word-blocks';
import { documentOf, paragraph, row, run, table } from './document-of';
import { filledPart as fill } from './filled-part';

const textsOf = (xml: string): readonly string[] =>
  wordBlocks(xml).flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map((cells) => cells.map(({ text }) => text).join('|'))
      : [block.kind === 'paragraph' ? block.text : ''],
  );

test('Word 把占位拆成几段文字时，也填得进去，样子随占位开头的那一段', () => {
  const filled = fill(documentOf(paragraph(run('支出{', '<w:b/>'), run('{支', '<w:i/>'), run('出}}万元。'))));
  expect(textsOf(filled)).toEqual(['支出1126.69万元。']);
  expect(filled).toContain('<w:tag w:val="jx:fact:totalExpenditure:tenThousandYuan"/>');
  expect(filled).toContain(
    '<w:sdtContent><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">1126.69</w:t></w:r>',
  );
  expect(filled).not.toContain('<w:i/>');
});

test('不知道的值是标明的待填处，高亮排在下划线之前', () => {
  const filled = fill(
    documentOf(paragraph(run('{{职责}}', '<w:b/><w:highlight w:val="red"/><w:u w:val="single"/>'))),
  );
  expect(textsOf(filled)).toEqual(['【请填写：主要职责】']);
  expect(filled).toContain('<w:rPr><w:b/><w:highlight w:val="yellow"/><w:u w:val="single"/></w:rPr>');
  expect(filled).toContain('<w:tag w:val="jx:blank"/>');
});

test('新版 Word 的文字效果排在最后，高亮不能排到它后面，名字相同的也不混', () => {
  const effects =
    '<w14:shadow w14:blurRad="1"><w14:srgbClr w14:val="000000"/></w14:shadow><w14:numForm w14:val="oldStyle"/>';
  const filled = fill(documentOf(paragraph(run('{{职责}}', `<w:shadow/>${effects}`))));
  expect(filled).toContain(`<w:rPr><w:shadow/><w:highlight w:val="yellow"/>${effects}</w:rPr>`);
});

test('数据里的 < & ]]> 和花括号只是文字，不会再被当作占位', () => {
  const filled = fill(documentOf(paragraph(run('{{单位名称}}'))));
  expect(textsOf(filled)).toEqual(['机关<&]]>{{事务}}中心']);
  expect(filled).toContain('机关&lt;&amp;]]&gt;{{事务}}中心');
});

test('重复行按清单逐条写，标记不留下，其他行不动', () => {
  const head = row('项目', '支出');
  const filled = fill(
    documentOf(table(head, row('{{#项目}}{{名称}}', '{{支出}}{{/项目}}'), row('合计', ''))),
  );
  expect(textsOf(filled)).toEqual(['项目|支出', '物业|1126.69', '安保|1126.69', '合计|']);
  expect(filled).toContain(head);
});

test('一组重复行可以跨几行；没有的清单原样留着', () => {
  const two = table(row('{{#项目}}{{名称}}'), row('{{支出}}{{/项目}}'));
  expect(textsOf(fill(documentOf(two)))).toEqual(['物业', '1126.69', '安保', '1126.69']);
  const unknown = documentOf(table(row('{{#清单}}甲{{/清单}}')));
  expect(fill(unknown)).toContain('<w:tr>');
  expect(textsOf(fill(unknown))).toEqual(['{{#清单}}甲{{/清单}}']);
});

test('重复出来的段落不共用一个段落编号', () => {
  const numbered = row('{{#项目}}{{名称}}{{/项目}}').replace('<w:p>', '<w:p w14:paraId="0A" w:rsidR="1">');
  const filled = fill(documentOf(table(numbered)));
  expect(filled.match(/w14:paraId="0A"/gu)).toHaveLength(1);
  expect(filled.match(/w:rsidR="1"/gu)).toHaveLength(2);
});

test('内容控件的编号不与模板里已有的重复', () => {
  const own = '<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent/></w:sdt>';
  const filled = fill(documentOf(own, paragraph(run('{{支出}}{{支出}}'))));
  expect([...filled.matchAll(/<w:id w:val="(\d+)"/gu)].map(([, id]) => id)).toEqual(['1', '2', '3']);
});

test('一段文字里还有制表符或图片时，只换占位', () => {
  const mixed = '<w:r><w:t>甲</w:t><w:tab/><w:t>{{支出}}乙</w:t><w:drawing/></w:r>';
  const filled = fill(documentOf(paragraph(mixed)));
  expect(textsOf(filled)).toEqual(['甲 1126.69乙']);
  expect(filled).toContain('<w:drawing/>');
  expect(filled).toContain('<w:r><w:t>甲</w:t><w:tab/></w:r><w:sdt>');
});

test('文本框里的占位也填，外面的那段不动', () => {
  const box = `<w:r><w:pict><w:txbxContent>${paragraph(run('{{支出}}'))}</w:txbxContent></w:pict></w:r>`;
  const filled = fill(documentOf(paragraph(run('外'), box)));
  expect(filled).toContain(`${run('外')}<w:r><w:pict><w:txbxContent>`);
  expect(filled).toContain('1126.69');
});

test('没有占位的部件一个字符也不变', () => {
  const plain = documentOf(paragraph(run('支出&#x4E07;元')), '<!-- 注 -->', table(row('甲')));
  expect(fill(plain)).toBe(plain);
});

test('填写从不改动占位之外的文字', () => {
  const piece = fc.oneof(
    fc.constant('{{支出}}'),
    fc.string({ unit: fc.constantFrom('甲', ' ', '{', '}', '1', '支', '出'), maxLength: 6 }),
  );
  const cut = fc.array(fc.nat(30), { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), cut, (pieces, cuts) => {
      const whole = pieces.join('');
      const marks = [...new Set([0, ...cuts, whole.length])]
        .filter((at) => at <= whole.length)
        .sort((a, b) => a - b);
      const runs = marks.slice(1).map((end, index) => run(whole.slice(marks[index], end)));
      const filled = fill(documentOf(paragraph(...runs)));
      expect(textsOf(filled).join('')).toBe(whole.replaceAll('{{支出}}', '1126.69'));
    }),
  );
});
