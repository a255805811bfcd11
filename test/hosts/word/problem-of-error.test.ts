import { problemOfError } from '../../../src/hosts/word/problem-of-error';

test.each([
  ['AccessDenied', 'documentProtected'],
  ['ItemNotFound', 'placeGone'],
  ['SearchDialogIsOpen', 'hostBusy'],
  ['RichApiConnectionFailure', 'connectionLost'],
  ['ApiNotFound', 'notSupported'],
  ['GeneralException', 'unexpected'],
])('%s 说成 %s', (code, expected) => {
  const error = Object.assign(new Error('said by Word'), { code });
  expect(problemOfError(error)).toEqual({ code: expected, place: null, detail: `${code}: said by Word` });
});

test('不是 Word 的错误原样说出来', () => {
  expect(problemOfError(new TypeError('broken'))).toMatchObject({
    code: 'unexpected',
    detail: 'TypeError: broken',
  });
});
