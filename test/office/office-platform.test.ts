import { officePlatform } from '../../src/office/office-platform';

const given = (platform: string): void => {
  const PlatformType = { Mac: 'Mac', iOS: 'iOS' };
  Object.defineProperty(globalThis, 'Office', {
    value: { context: { platform }, PlatformType },
    configurable: true,
  });
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('任务窗格所在的平台', () => {
  it.each(['PC', 'OfficeOnline'])('%s 上可以保存文件', (platform) => {
    given(platform);
    expect(officePlatform().saveFile).toBeInstanceOf(Function);
  });

  it.each(['Mac', 'iOS'])('%s 的窗格里保存不了文件，就不给这个出口', (platform) => {
    given(platform);
    expect(officePlatform().saveFile).toBeNull();
  });

  it('评分后的工作簿由 Excel 自己保存', () => {
    given('PC');
    expect(officePlatform().scoredWorkbook).toBeNull();
  });
});
