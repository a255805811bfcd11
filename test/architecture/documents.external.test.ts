import { webFiles } from './web-files';

const documents = new Map(webFiles('.html').map(({ name, text }) => [name, text]));
const html = (name: string): string => documents.get(name) ?? '';

/** The directives of a document's Content-Security-Policy. */
function policyOf(document: string): Readonly<Record<string, string>> {
  const content = /http-equiv="?Content-Security-Policy"? content="([^"]*)"/.exec(document)?.[1] ?? '';
  return Object.fromEntries(
    content.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

const addressesIn = (document: string): readonly string[] =>
  [...document.matchAll(/\b(?:src|href)="?([^\s">]+)/g)].map(([, address]) => address ?? '');

const CLOSED = {
  'default-src': "'none'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'none'",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

test('网页只用同一文件夹里的文件，文字不能变成样式、网页或脚本', () => {
  expect(policyOf(html('page.html'))).toEqual({
    ...CLOSED,
    'script-src': "'self'",
    'style-src': "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'jixiao',
  });
});

test('帮助的策略与网页相同；它写出窗格取 Office.js 的地址，指向网页版', () => {
  expect(policyOf(html('support.html'))).toEqual(policyOf(html('page.html')));
  expect(html('support.html')).toContain('https://officeapis.public.onecdn.static.microsoft/1/office.js');
  expect(addressesIn(html('support.html'))).toContain('page.html');
});

test('窗格只比网页多 Office.js 及其需要的样式和框架', () => {
  const officeJs =
    "'self' https://officeapis.public.onecdn.static.microsoft" +
    ' https://appsforoffice.microsoft.com https://appsforoffice.cdn.partner.office365.cn';
  expect(policyOf(html('taskpane.html'))).toEqual({
    ...CLOSED,
    'script-src': officeJs,
    'style-src': "'self' 'unsafe-inline'",
    'frame-src': officeJs,
  });
});

test('网页不引用别处的文件，窗格只引用微软的 Office.js', () => {
  const foreign = (name: string) => addressesIn(html(name)).filter((address) => /^(\w+:|\/)/.test(address));
  expect(foreign('page.html')).toEqual([]);
  expect(foreign('support.html')).toEqual([]);
  expect(foreign('taskpane.html')).toEqual(['https://officeapis.public.onecdn.static.microsoft/1/office.js']);
});

test.each(['taskpane.html', 'page.html', 'support.html'])('%s 没有内嵌的脚本、样式和事件', (name) => {
  expect(html(name)).not.toMatch(/<script(?![^>]*\bsrc=)/);
  expect(html(name)).not.toMatch(/<style|\son\w+=|\sstyle=|javascript:/);
});

test.each(['taskpane.html', 'page.html'])('%s 的策略写在所有脚本之前', (name) => {
  const policy = html(name).indexOf('Content-Security-Policy');
  expect(policy).toBeGreaterThan(0);
  expect(policy).toBeLessThan(html(name).indexOf('<script'));
});
