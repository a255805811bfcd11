import { officeWords } from '../../../../src/domain/report/wording/office-words';

test('a list of offices gives count, kind and names', () => {
  expect(officeWords('办公室、物业管理股、公务用车管理平台')).toEqual({
    officeCount: '三',
    officeKind: '股室',
    officeNames: '办公室、物业管理股和公务用车管理平台',
    officeText: null,
  });
});

test('two offices are 两个, and an office in brackets is not counted', () => {
  expect(officeWords('办公室（含财务、档案），综合科。')).toMatchObject({
    officeCount: '两',
    officeKind: '科室',
    officeNames: '办公室（含财务、档案）和综合科',
  });
});

test('offices on lines of their own are a list too', () => {
  expect(officeWords('秘书处\n人事处\n')).toMatchObject({ officeCount: '两', officeKind: '处室' });
});

test('a text that is a sentence stays as the unit wrote it', () => {
  expect(officeWords('内设办公室、财务股等5个股室。')).toEqual({
    officeCount: null,
    officeKind: null,
    officeNames: null,
    officeText: '内设办公室、财务股等5个股室',
  });
});

test.each([[null], [''], ['  。']])('%p is not known', (stated) => {
  expect(Object.values(officeWords(stated))).toEqual([null, null, null, null]);
});
