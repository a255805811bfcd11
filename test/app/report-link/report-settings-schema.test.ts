import { readReportSettings } from '../../../src/app/report-link/report-settings-schema';
import { defaultSettings } from '../../../src/app/report-outlines';

const kept = (changes: object): unknown => ({ ...defaultSettings(), ...changes });
const own = (text: string) => ({
  section: null,
  heading: '说明',
  shown: true,
  paragraphs: [{ kind: 'own', text }],
});

describe('和文档一起保存的报告设置', () => {
  it('存了再读，还是原样', () => {
    const settings = { ...defaultSettings('form-with-cover'), selfName: '我局', keyWork: ['一件事'] };
    expect(readReportSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
    expect(readReportSettings(kept({ sections: [own('自己的话')] }))).not.toBeNull();
  });

  it.each([
    ['不是对象', null],
    ['少了提纲', { ...defaultSettings(), outlineId: undefined }],
    ['多了不认识的项', kept({ script: '…' })],
    ['自称不是文字', kept({ selfName: 1 })],
    ['段落种类不认识', kept({ sections: [{ ...own(''), paragraphs: [{ kind: 'html', text: '' }] }] })],
    ['文字长得离谱', kept({ sections: [own('长'.repeat(20_001))] })],
    ['节多得离谱', kept({ sections: Array.from({ length: 100 }, () => own('')) })],
  ])('%s的不认', (_, damaged) => {
    expect(readReportSettings(damaged)).toBeNull();
  });
});
