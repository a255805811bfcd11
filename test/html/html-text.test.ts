import { contentHtml, escapedText } from '../../src/html/html-text';

test('a cell that holds markup shows it as words', () => {
  expect(contentHtml('<script>alert("1")</script>')).toBe(
    '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;',
  );
  expect(contentHtml('<img src=x onerror=alert(1)>')).toBe('&lt;img src=x onerror=alert(1)&gt;');
});

test('an entity of a cell stays the letters it is made of', () => {
  expect(contentHtml('&lt;b&gt; A&B')).toBe('&amp;lt;b&amp;gt; A&amp;B');
});

test('no text ends the attribute it stands in', () => {
  expect(escapedText('" onload="x')).toBe('&quot; onload=&quot;x');
});

test.each([
  ['control characters', '甲\u0000\u0007\u001B\u007F\u0085乙', '甲乙'],
  ['lone surrogates', '甲\uD800乙', '甲乙'],
  ['non-characters', '甲\uFFFE\uFFFF乙', '甲乙'],
])('%s are left out', (_, text, expected) => {
  expect(contentHtml(text)).toBe(expected);
});

test('characters beyond the basic plane and full-width blanks are kept', () => {
  expect(contentHtml('𠮷\u3000㐀')).toBe('𠮷\u3000㐀');
});

test('line ends of any kind become breaks', () => {
  expect(contentHtml('一\r\n二\n三\r四')).toBe('一<br>二<br>三<br>四');
});

test('neighbouring blanks do not melt into one', () => {
  expect(contentHtml('甲   乙 丙')).toBe('甲&nbsp;&nbsp; 乙 丙');
});
