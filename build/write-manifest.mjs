/**
 * Writes dist/manifest.xml with the address that the installing office serves dist/web under:
 * `npm run manifest -- https://host/path`. Whoever runs it keeps an office's network, so it speaks Chinese.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const DEVELOPMENT = 'https://localhost:3000';
const LONGEST = 1900; // the pane's address in the manifest may have 2018 characters; the names of our files come after this

const fileBeside = (path) => fileURLToPath(new URL(path, import.meta.url));

/** What is wrong with an address, in plain words; null where nothing is. */
function fault(text) {
  if (text === undefined)
    return '请写出网页文件所在的网址，例如：npm run manifest -- https://ybj.example.gov.cn/jixiao';
  if (!URL.canParse(text)) return `“${text}”不是网址，应像 https://ybj.example.gov.cn/jixiao 这样。`;
  const address = new URL(text);
  if (address.protocol !== 'https:')
    return `Office 只接受 https 网址，“${text}”不是。请给服务器装上本单位电脑信任的证书。`;
  if (address.username !== '' || address.password !== '')
    return '网址里不要写用户名和密码，加载项会把它显示给所有人。';
  if (address.search !== '' || address.hash !== '')
    return `网址只写到文件夹为止，去掉“${address.search}${address.hash}”。`;
  if (/\.\w+$/.test(address.pathname))
    return `网址只写到文件夹为止，去掉“${address.pathname.split('/').at(-1)}”。`;
  if (address.href.length > LONGEST) return `网址太长（${address.href.length} 个字符），最多 ${LONGEST} 个。`;
  return null;
}

const [, , text, target = fileBeside('../dist/manifest.xml')] = process.argv;
const problem = fault(text);
if (problem !== null) {
  console.error(problem);
  process.exit(2);
}
const address = new URL(text).href.replace(/\/+$/, '').replaceAll('&', '&amp;');
const manifest = readFileSync(fileBeside('../manifest.xml'), 'utf8');
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, manifest.replaceAll(DEVELOPMENT, address));
console.log(
  `已写出 ${target}。加载项的网页应能从 ${address}/taskpane.html 打开，帮助从 ${address}/support.html 打开。`,
);
