import { forbiddenCalls, type Exception } from './forbidden-calls';
import { webFiles } from './web-files';

/** What libraries carry along. Each is matched by its own text, so that anything new of the kind is seen. */
const EXCEPTIONS: readonly Exception[] = [
  {
    excerpt: /new XMLHttpRequest;for\(var \w in \w\.open\("POST",\w\.tokenUrl\)/g,
    why: 'office-js-helpers 的 Authenticator 用它取令牌；我们只用 ExcelUtilities，内容安全策略也会拒绝',
  },
  {
    excerpt: /(\w)=\1\|\|Function\("return this"\)\(\)\|\|\(0,eval\)\("this"\)/g,
    why: 'office-js-helpers 里的垫片找全局对象，先得到 this，走不到这里；内容安全策略也会拒绝',
  },
  {
    excerpt: /(\w)=\w\.a\|\|\w\|\|Function\("return this"\)\(\)/g,
    why: 'office-js-helpers 里的 lodash 找全局对象，先得到 self，走不到这里；内容安全策略也会拒绝',
  },
  {
    excerpt: /includes\("Cloudflare"\)\)return!1;try\{return Function\(""\),!0\}/g,
    why: 'zod 试探能否即时编译；我们要它不编译（jitless），走不到这里；内容安全策略也会拒绝',
  },
  {
    excerpt: /importScripts\(\w+\.tu\(\w+\.p\+\w+\.u\(\w+\)\)\)/g,
    why: 'webpack 在工作线程里按名取同一文件夹中自己的文件',
  },
];

test.each(webFiles('.js').map(({ name, text }) => [name, text] as const))(
  '%s 不发网络请求，也不把文字当程序执行',
  (_name, text) => {
    expect(forbiddenCalls(text, EXCEPTIONS)).toEqual([]);
  },
);

test.each(EXCEPTIONS.map(({ why, excerpt }) => [why, excerpt] as const))(
  '例外仍有必要：%s',
  (_why, excerpt) => {
    expect(webFiles('.js').some(({ text }) => text.search(excerpt) >= 0)).toBe(true);
  },
);

test.each([
  'fetch("https://example.com")',
  'new XMLHttpRequest',
  'navigator.sendBeacon("/a")',
  'new WebSocket("wss://example.com")',
  'eval("1")',
  '(0,eval)("1")',
  'new Function("return 1")',
  'importScripts("https://example.com/a.js")',
])('能发现 %s', (code) => {
  expect(forbiddenCalls(`const a=1;${code};`, EXCEPTIONS)).toHaveLength(1);
});

test('发布的文件里没有源码映射，也不提本机路径', () => {
  expect(webFiles('.map')).toEqual([]);
  const leaking = webFiles('.js').filter(
    ({ text }) => text.includes('sourceMappingURL') || text.includes(process.cwd()),
  );
  expect(leaking.map(({ name }) => name)).toEqual([]);
});
