import { wordBlocks } from '../../../src/wordprocessing/word-blocks';
import { bodyIn, documentOf, paragraph, run, table, row } from './document-of';
import { filledPart } from './filled-part';

/** The body after filling, as it stands. */
const filledBody = (...blocks: readonly string[]): string => bodyIn(filledPart(documentOf(...blocks)));

const control = (properties: string, ...content: readonly string[]): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content.join('')}</w:sdtContent></w:sdt>`;

const TEXT = '<w:t xml:space="preserve">';

test('公式里的占位只换文字，公式还是公式', () => {
  const math = (text: string): string =>
    `<m:oMath><m:r><m:rPr><m:sty m:val="p"/></m:rPr>${text}</m:r></m:oMath>`;
  expect(filledBody(paragraph(math('<m:t>{{支出}}÷12</m:t>')))).toBe(
    paragraph(math('<m:t xml:space="preserve">1126.69÷12</m:t>')),
  );
});

test('公式把占位拆在几段里：值写在开头的一段，其余的去掉', () => {
  const math = (...texts: readonly string[]): string =>
    paragraph(`<m:oMath>${texts.map((text) => `<m:r>${text}</m:r>`).join('')}</m:oMath>`);
  expect(filledBody(math('<m:t>a={{支</m:t>', '<m:t>出}}+b</m:t>'))).toBe(
    math('<m:t xml:space="preserve">a=1126.69</m:t>', '<m:t xml:space="preserve">+b</m:t>'),
  );
});

test('公式里用 WordprocessingML 写的字也不套内容控件', () => {
  expect(filledBody(paragraph(`<m:oMath>${run('{{支出}}')}</m:oMath>`))).toBe(
    paragraph(`<m:oMath><w:r>${TEXT}1126.69</w:t></w:r></m:oMath>`),
  );
});

test('图形里的文字（DrawingML）只换文字，换行成空格，不加它没有的属性', () => {
  const shape = (text: string): string => `<a:p><a:r><a:rPr lang="zh-CN"/><a:t>${text}</a:t></a:r></a:p>`;
  expect(filledBody(shape('支出 {{支出}}，{{地址}}'))).toBe(shape('支出 1126.69，一行 二行'));
});

test('纯文本控件里不套控件，不分行；允许多行的才分行', () => {
  const plain = (properties: string, ...content: readonly string[]): string =>
    paragraph(control(`<w:id w:val="7"/>${properties}`, ...content));
  expect(filledBody(plain('<w:text/>', run('{{支出}}，{{职责}}，{{地址}}', '<w:b/>')))).toBe(
    plain(
      '<w:text/>',
      `<w:r><w:rPr><w:b/></w:rPr>${TEXT}1126.69</w:t></w:r>`,
      `<w:r><w:rPr><w:b/></w:rPr>${TEXT}，</w:t></w:r>`,
      `<w:r><w:rPr><w:b/><w:highlight w:val="yellow"/></w:rPr>${TEXT}【请填写：主要职责】</w:t></w:r>`,
      `<w:r><w:rPr><w:b/></w:rPr>${TEXT}，</w:t></w:r>`,
      `<w:r><w:rPr><w:b/></w:rPr>${TEXT}一行 二行</w:t></w:r>`,
    ),
  );
  expect(filledBody(plain('<w:text w:multiLine="1"/>', run('{{地址}}')))).toBe(
    plain('<w:text w:multiLine="1"/>', `<w:r>${TEXT}一行</w:t><w:br/>${TEXT}二行</w:t></w:r>`),
  );
});

test('格式文本控件里照常套上带出处的控件', () => {
  const rich = control('<w:id w:val="7"/>', paragraph(run('{{支出}}')));
  expect(filledBody(rich)).toContain('<w:tag w:val="jx:fact:totalExpenditure:tenThousandYuan"/>');
});

test('控件显示的提示文字就是占位：填好后不再是提示，样子也不再是提示', () => {
  const prompt = control(
    '<w:id w:val="7"/><w:showingPlcHdr/><w:text/>',
    run('支出{{支出}}', '<w:rStyle w:val="a3"/><w:b/>'),
  );
  expect(filledBody(paragraph(prompt))).toBe(
    paragraph(
      control(
        '<w:id w:val="7"/><w:text/>',
        `<w:r><w:rPr><w:b/></w:rPr>${TEXT}支出</w:t></w:r><w:r><w:rPr><w:b/></w:rPr>${TEXT}1126.69</w:t></w:r>`,
      ),
    ),
  );
  const other = paragraph(control('<w:showingPlcHdr/><w:text/>', run('单击此处输入')));
  expect(filledBody(other)).toBe(other);
});

test('日期控件、组合框记着的值与填的不符，就不再记着', () => {
  const date = (attribute: string, content: string): string =>
    paragraph(control(`<w:date${attribute}><w:lid w:val="zh-CN"/></w:date>`, content));
  expect(filledBody(date(' w:fullDate="2019-01-01T00:00:00Z"', run('{{支出}}')))).toBe(
    date('', `<w:r>${TEXT}1126.69</w:t></w:r>`),
  );
  const combo = (attribute: string, content: string): string =>
    paragraph(control(`<w:comboBox${attribute}/>`, content));
  expect(filledBody(combo(' w:lastValue="旧"', run('{{支出}}')))).toBe(
    combo('', `<w:r>${TEXT}1126.69</w:t></w:r>`),
  );
  const untouched = date(' w:fullDate="2019-01-01T00:00:00Z"', run('2019年1月1日'));
  expect(filledBody(untouched)).toBe(untouched);
});

test('纯文本控件里的重复标记去掉后，控件里还留着一段空文字', () => {
  const cell = control('<w:id w:val="7"/><w:text/>', run('{{#项目}}'));
  const filled = filledBody(
    `<w:tbl><w:tr><w:tc>${paragraph(cell, run('{{名称}}{{/项目}}'))}</w:tc></w:tr></w:tbl>`,
  );
  expect(filled).toContain('<w:sdtContent><w:r></w:r></w:sdtContent>');
});

test('超链接、修订插入、域的结果里照常填；删去的和移走的文字不动', () => {
  const gone =
    '<w:del w:id="1"><w:r><w:delText>{{支出}}</w:delText></w:r></w:del>' +
    `<w:moveFrom w:id="2">${run('{{支出}}')}</w:moveFrom>`;
  const live = `<w:hyperlink w:anchor="x">${run('{{支出}}')}</w:hyperlink><w:ins w:id="3">${run('{{支出}}')}</w:ins><w:fldSimple w:instr="REF x">${run('{{支出}}')}</w:fldSimple>`;
  const filled = filledBody(paragraph(gone, live));
  expect(filled).toContain(gone);
  expect(filled.match(/jx:fact:totalExpenditure/gu)).toHaveLength(3);
  expect(filled).toContain('<w:ins w:id="3"><w:sdt>');
});

test('文本框的两份（新旧程序各一份）都填，控件编号各是各的', () => {
  const box = (holder: string): string =>
    `<w:r><${holder}><w:txbxContent>${paragraph(run('{{支出}}'))}</w:txbxContent></${holder}></w:r>`;
  const filled = filledPart(
    documentOf(
      paragraph(
        `<mc:AlternateContent><mc:Choice Requires="wps">${box('w:drawing')}</mc:Choice><mc:Fallback>${box('w:pict')}</mc:Fallback></mc:AlternateContent>`,
      ),
    ),
  );
  expect([...filled.matchAll(/<w:id w:val="(\d+)"/gu)].map(([, id]) => id)).toEqual(['1', '2']);
  expect(filled).not.toContain('{{');
  expect(wordBlocks(filled).map((block) => (block.kind === 'paragraph' ? block.text : ''))).toEqual([
    '1126.69',
    '',
  ]);
});

test.each([
  ['数据绑定的控件', control('<w:dataBinding w:xpath="/a"/><w:text/>', run('{{支出}}'))],
  ['外层绑定了数据', control('<w15:dataBinding w:xpath="/a"/>', control('<w:text/>', run('{{支出}}')))],
  ['下拉列表', control('<w:dropDownList/>', run('{{支出}}'))],
  [
    '拼音指南',
    `<w:r><w:ruby><w:rt>${run('zhi')}</w:rt><w:rubyBase>${run('{{支出}}')}</w:rubyBase></w:ruby></w:r>`,
  ],
])('%s里什么也不填', (_, content) => {
  const whole = documentOf(paragraph(content), table(row('乙')));
  expect(filledPart(whole)).toBe(whole);
});
