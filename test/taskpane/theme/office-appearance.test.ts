import { officeAppearance } from '../../../src/taskpane/theme/office-appearance';

test.each([
  ['彩色主题', '#FFFFFF', '#212121', 'light'],
  ['深灰主题', '#666666', '#FFFFFF', 'dark'],
  ['黑色主题', '#262626', '#FFFFFF', 'dark'],
  ['高对比度黑色', '#000000', '#FFFFFF', 'highContrast'],
  ['认不出的颜色', 'white', 'black', null],
] as const)('%s', (_, bodyBackgroundColor, bodyForegroundColor, appearance) => {
  expect(officeAppearance({ bodyBackgroundColor, bodyForegroundColor })).toBe(appearance);
});

test('没有主题时看不出', () => {
  expect(officeAppearance(undefined)).toBeNull();
});
