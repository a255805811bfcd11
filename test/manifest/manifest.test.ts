import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageInfo from '../../package.json';
import { manifestFaults } from './manifest-faults';
import { elementsNamed, manifestTree } from './manifest-tree';

const ROOT = join(__dirname, '../..');
const MANIFEST = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');

const faultsAfter = (from: string | RegExp, to: string): readonly string[] => {
  const changed = MANIFEST.replace(from, to);
  if (changed === MANIFEST) throw new Error(`The manifest has no ${String(from)}.`);
  return manifestFaults(changed, ROOT);
};

test('Excel 与 Word 都能接受本清单', () => {
  expect(manifestFaults(MANIFEST, ROOT)).toEqual([]);
});

test('版本号与软件包一致', () => {
  const [version] = elementsNamed(manifestTree(MANIFEST), 'Version');
  expect(version?.text).toBe(`${packageInfo.version}.0`);
});

test('功能区四个按钮依次是开始自评、检查、查看来源、生成报告', () => {
  const root = manifestTree(MANIFEST);
  const names = new Map(
    elementsNamed(root, 'String').map(({ attributes }) => [
      attributes.get('id'),
      attributes.get('DefaultValue'),
    ]),
  );
  const labels = elementsNamed(root, 'Control').map(
    ({ children }) => names.get(children[0]?.attributes.get('resid')) ?? '',
  );
  const four = ['开始自评', '检查', '查看来源', '生成报告'];
  expect(labels).toEqual([...four, ...four]);
});

describe('下列错误都会被发现', () => {
  const swapped = /( *<Version>.*\n)( *<ProviderName>.*\n)/;
  const longText = (length: number): string => '长'.repeat(length);

  test.each<readonly [string, string | RegExp, string, string]>([
    ['元素次序不对', swapped, '$2$1', 'OfficeApp lacks Version where it must stand'],
    ['多出不认识的元素', '<Hosts>', '<Hostess /><Hosts>', 'OfficeApp has Hostess where it must not stand'],
    ['必需的元素缺失', /<Permissions>.*\n/, '\n', 'OfficeApp lacks Permissions where it must stand'],
    ['权限写法不对', 'ReadWriteDocument', 'ReadWriteAll', 'Permissions says "ReadWriteAll"'],
    ['没有帮助网址', / *<SupportUrl.*\n/, '', 'OfficeApp lacks SupportUrl where it must stand'],
    [
      '帮助网址写在图标之前',
      /( *<HighRes.*\n)( *<SupportUrl.*\n)/,
      '$2$1',
      'OfficeApp lacks HighResolutionIconUrl where it must stand',
    ],
    [
      '帮助网址指向没有的网页',
      'localhost:3000/support.html',
      'localhost:3000/help.html',
      'help.html is no page of ours',
    ],
    [
      '列出了别的服务器',
      '<Hosts>',
      '<AppDomains><AppDomain>https://example.gov.cn</AppDomain></AppDomains><Hosts>',
      'OfficeApp has AppDomains where it must not stand',
    ],
    [
      '名称超过 125 个字符',
      'DefaultValue="绩效自评助手"',
      `DefaultValue="${longText(126)}"`,
      `DisplayName/@DefaultValue is "${longText(126)}"`,
    ],
    [
      '说明超过 250 个字符',
      /<Description DefaultValue="[^"]*"/,
      `<Description DefaultValue="${longText(251)}"`,
      `Description/@DefaultValue is "${longText(251)}"`,
    ],
    [
      '窗格的网址超过 2018 个字符',
      'taskpane.html" />',
      `${'a'.repeat(2018)}" />`,
      `SourceLocation/@DefaultValue is "https://localhost:3000/${'a'.repeat(2018)}"`,
    ],
    [
      '高清图标不是 64 × 64',
      'HighResolutionIconUrl DefaultValue="https://localhost:3000/icons/app-64.png"',
      'HighResolutionIconUrl DefaultValue="https://localhost:3000/icons/app-80.png"',
      'https://localhost:3000/icons/app-80.png has 80 × 80 pixels, not 64',
    ],
    [
      '图标不是 32 × 32',
      'IconUrl DefaultValue="https://localhost:3000/icons/app-32.png"',
      'IconUrl DefaultValue="https://localhost:3000/icons/app-16.png"',
      'https://localhost:3000/icons/app-16.png has 16 × 16 pixels, not 32',
    ],
    ['版本号的一段超过五位', '0.1.0.0', '0.1.0.123456', 'Version says "0.1.0.123456"'],
    ['版本号不是四段', '0.1.0.0', '0.1.0', 'Version says "0.1.0"'],
    ['编号不是 GUID', /<Id>82f/, '<Id>x', 'Id says "x36c62-f157-4344-b119-bb4416d53fff"'],
    ['应用程序写错', 'Name="Document"', 'Name="Doc"', 'Host/@Name is "Doc"'],
    ['属性不认识', '<Group id', '<Group name="x" id', 'Group/@name is not known'],
    ['选项卡不存在', 'TabHome', 'TabHouse', 'OfficeTab/@id is "TabHouse"'],
    ['资源编号无着落', 'Label resid="Check.Label"', 'Label resid="Chek"', 'no resource ShortStrings/Chek'],
    [
      '按钮名称引用了长文本',
      'Label resid="Check.Label"',
      'Label resid="Check.Tip"',
      'no resource ShortStrings/Check.Tip',
    ],
    [
      '资源无人使用',
      '<bt:Url id="Page.Url"',
      '<bt:Url id="Old" DefaultValue="https://localhost:3000/a" /><bt:Url id="Page.Url"',
      'nothing uses Urls/Old',
    ],
    [
      '资源编号重复',
      'String id="Check.Tip"',
      'String id="Start.Tip"',
      'resource LongStrings/Start.Tip stands twice',
    ],
    [
      '资源编号超过 32 个字符',
      'String id="Check.Tip"',
      `String id="${longText(33)}"`,
      `String/@id is "${longText(33)}"`,
    ],
    [
      '按钮名称超过 125 个字符',
      'DefaultValue="检查"',
      `DefaultValue="${longText(126)}"`,
      `String/@DefaultValue is "${longText(126)}"`,
    ],
    [
      '提示超过 250 个字符',
      /DefaultValue="列出[^"]*"/,
      `DefaultValue="${longText(251)}"`,
      `String/@DefaultValue is "${longText(251)}"`,
    ],
    [
      '网址超过 2048 个字符',
      '/page.html',
      `/${'a'.repeat(2048)}.html`,
      `Url/@DefaultValue is "https://localhost:3000/${'a'.repeat(2048)}.html"`,
    ],
    [
      '网址不是 https',
      'https://localhost:3000/page.html',
      'http://localhost:3000/page.html',
      'http://localhost:3000/page.html is not https',
    ],
    ['网址属于两台服务器', 'localhost:3000/page.html', 'example.gov.cn/page.html', 'addresses of 2 servers'],
    [
      '图标文件不存在',
      'icons/check-32.png',
      'icons/chek-32.png',
      'https://localhost:3000/icons/chek-32.png is not in assets',
    ],
    [
      '图标大小不对',
      'icons/check-32.png',
      'icons/check-16.png',
      'https://localhost:3000/icons/check-16.png has 16 × 16 pixels, not 32',
    ],
    ['图标缺一种大小', /<bt:Image size="80" resid="Icon.Check.80" \/>/, '', 'an icon lacks size 80'],
    ['Word 只写了一处', '<Host Name="Document" />', '', 'Document is not named in both parts'],
    ['按钮编号重复', 'id="Word.Check"', 'id="Excel.Check"', 'Control Excel.Check stands twice'],
    ['两个按钮开两个窗格', '>Office.AutoShowTaskpaneWithDocument<', '>Other<', 'Workbook has 2 panes'],
    ['缺英文', /<bt:Override Locale="en-US" Value="Check" \/>/, '', 'String Check.Label has no English'],
    ['默认文字不是中文', 'DefaultValue="检查"', 'DefaultValue="Check"', 'String Check.Label is not Chinese'],
  ])('%s', (_name, from, to, fault) => {
    expect(faultsAfter(from, to)).toContain(fault);
  });
});
