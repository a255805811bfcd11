import { fc } from '../../run/properties';
import { LINK_NAMESPACE, linkTextIn, linkXml } from '../../../src/ooxml/link/link-xml';

test('what a link keeps is read again as it was, whatever the signs', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(linkTextIn(linkXml(json))).toBe(json.replace(/[\uFFFE\uFFFF]/gu, '').trim());
    }),
  );
});

test('another program may write it with a prefix, blanks and sections of its own', () => {
  const rewritten = `<?xml version="1.0"?>\n<!-- 存 --><n:reportLink xmlns:n="${LINK_NAMESPACE}">\n{"a":<![CDATA["<支出>"]]>}\n</n:reportLink>`;
  expect(linkTextIn(rewritten)).toBe('{"a":"<支出>"}');
});

test.each([
  '',
  '文字',
  '<reportLink/>',
  `<其他 xmlns="${LINK_NAMESPACE}">{}</其他>`,
  `<外 xmlns="urn:x"><reportLink xmlns="${LINK_NAMESPACE}">{}</reportLink></外>`,
])('what is none of ours holds no link: %s', (xml) => {
  expect(linkTextIn(xml)).toBeNull();
});

test('a part that was cut off gives what is left of the text', () => {
  expect(linkTextIn(linkXml('{"version":1}').slice(0, -20))).toMatch(/^\{"vers/u);
});
