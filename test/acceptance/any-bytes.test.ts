import { builtInSystem, DEFAULT_SYSTEM } from '../../src/app/choose-system';
import { selfEvaluate, type SelfEvaluationProblem } from '../../src/app/self-evaluation';
import { FILE_PORTS } from '../../src/cli/file-ports';
import { failureOf } from '../../src/cli/outcome';
import type { Result } from '../../src/domain/result';
import { packageOf } from '../hosts/file/package-of';
import { fc, runs } from '../run/properties';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;

/** A small budget with a bit of everything that is read. */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
  '_rels/.rels': `<Relationships>${relation('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  'xl/workbook.xml':
    '<workbook xmlns:r="r"><sheets><sheet name="三公" sheetId="1" r:id="s"/></sheets><definedNames><definedName name="合计">三公!$A$4</definedName></definedNames></workbook>',
  'xl/_rels/workbook.xml.rels': `<Relationships>${relation('s', 'worksheet', 'sheet.xml')}${relation('t', 'sharedStrings', 'strings.xml')}${relation('u', 'styles', 'styles.xml')}</Relationships>`,
  'xl/sheet.xml':
    '<worksheet><cols><col min="9" max="9" width="9" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>单位：万元</t></is></c><c r="C2" t="d"><v>2020-12-31</v></c></row><row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>2</v></c><c r="C3" t="s"><v>3</v></c><c r="D3" t="s"><v>4</v></c><c r="E3" t="s"><v>5</v></c></row><row r="4"><c r="A4" s="1"><f t="shared" si="0">SUM(B4:E4)</f><v>17.5</v></c><c r="B4" t="str"><v>2.50</v></c><c r="C4"><v><![CDATA[10]]></v></c><c r="D4"><v>0</v></c><c r="E4"><v> 5 </v></c></row></sheetData><mergeCells><mergeCell ref="A1:E1"/></mergeCells></worksheet>',
  'xl/strings.xml':
    '<sst><si><t>2020年“三公”经费预算表</t></si><si><t>合计</t></si><si><t>因公出国（境）费</t></si><si><r><t>公务</t></r><r><t>接待费</t></r></si><si><t>公务用车购置费</t></si><si><t>公务用车运行费</t></si></sst>',
  'xl/styles.xml':
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.00_ "/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
};

async function evaluated(bytes: Uint8Array): Promise<Result<unknown, SelfEvaluationProblem>> {
  const system = builtInSystem(DEFAULT_SYSTEM);
  if (system === null) throw new Error('the default system is built in');
  const wanted = { year: null, unitName: null };
  const files = [{ name: '预算.xlsx', bytes, savedAt: '2021-03-01T00:00:00.000Z' }];
  return selfEvaluate(files, wanted, system, FILE_PORTS, () => undefined);
}

/** A result, or a problem that has its sentence; what is thrown fails the test. */
async function expectAnswer(bytes: Uint8Array): Promise<void> {
  const result = await evaluated(bytes);
  if (!result.ok) expect(failureOf(result.problem).message).toMatch(/。$/);
}

/** Bytes put in the place of others: any, and those that begin and end things in XML, in UTF-8 and in zip archives. */
const edit = fc.record({
  place: fc.nat(5000),
  removed: fc.nat(4),
  added: fc.array(
    fc.oneof(
      fc.nat(255),
      fc.constantFrom(
        0x00,
        0x22,
        0x26,
        0x2d,
        0x2f,
        0x3c,
        0x3e,
        0x3f,
        0x21,
        0x80,
        0xc2,
        0xe4,
        0xf4,
        0x90,
        0xff,
      ),
    ),
    { maxLength: 5 },
  ),
});

function edited(
  bytes: Uint8Array,
  { place, removed, added }: typeof edit extends fc.Arbitrary<infer T> ? T : never,
): Uint8Array {
  const at = place % (bytes.length + 1);
  return Uint8Array.from([...bytes.subarray(0, at), ...added, ...bytes.subarray(at + removed)]);
}

describe('任何字节都只有结果或一句话，从不抛出', () => {
  it('没有改动时是结果', async () => {
    expect(await evaluated(packageOf(PARTS))).toMatchObject({ ok: true });
  });

  it('部件里的字节任意改动', async () => {
    const change = fc.tuple(fc.constantFrom(...Object.keys(PARTS)), edit);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const parts: Record<string, Uint8Array> = Object.fromEntries(
          Object.entries(PARTS).map(([name, xml]) => [name, new TextEncoder().encode(xml)]),
        );
        for (const [name, each] of changes) parts[name] = edited(parts[name] ?? new Uint8Array(), each);
        await expectAnswer(packageOf(parts));
      }),
      { numRuns: runs(60) },
    );
  }, 60_000);

  it('压缩包的字节任意改动，任意截断', async () => {
    const whole = packageOf(PARTS);
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (changes) => {
        await expectAnswer(changes.reduce(edited, whole));
      }),
      { numRuns: runs(200) },
    );
  }, 60_000);

  it('随便什么字节', async () => {
    const heads = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', '<html>', ''];
    const head = fc.constantFrom(...heads.map((text) => Array.from(text, (sign) => sign.charCodeAt(0))));
    await fc.assert(
      fc.asyncProperty(head, fc.array(fc.nat(255), { maxLength: 600 }), async (start, rest) => {
        await expectAnswer(Uint8Array.from([...start, ...rest]));
      }),
      { numRuns: runs(200) },
    );
  }, 60_000);
});
