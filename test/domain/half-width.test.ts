import { halfWidth } from '../../src/domain/half-width';

test('全角的字母、数字和符号改为半角，其余不动', () => {
  expect(halfWidth('１２．５％（含）Ａ，“三公”　㎡')).toBe('12.5%(含)A,“三公”　㎡');
});

test('偏移不变：一个字对一个字', () => {
  expect(halfWidth('２０２０年度')).toHaveLength('２０２０年度'.length);
});
