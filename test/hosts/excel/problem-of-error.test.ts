import { areaOfAddress } from '../../../src/hosts/excel/area-of-address';
import { charactersOf, columnPoints } from '../../../src/hosts/excel/column-points';
import { problemOfError } from '../../../src/hosts/excel/problem-of-error';

function officeError(code: string, errorLocation = 'Range.values'): Error {
  return Object.assign(new Error('said by Excel'), { code, debugInfo: { errorLocation } });
}

describe('Excel 的错误', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'cellBeingEdited'],
    ['AccessDenied', 'sheetProtected'],
    ['InactiveWorkbook', 'otherWorkbookInFront'],
    ['RequestPayloadSizeLimitExceeded', 'responseTooLarge'],
    ['ResponsePayloadSizeLimitExceeded', 'responseTooLarge'],
    ['ItemNotFound', 'sheetMissing'],
    ['ApiNotFound', 'notSupported'],
    ['RequestAborted', 'hostBusy'],
    ['RichApiConnectionFailure', 'connectionLost'],
    ['GeneralException', 'unexpected'],
    ['SomethingNew', 'unexpected'],
  ])('%s 说成 %s', (code, expected) => {
    expect(problemOfError(officeError(code), '评分表')).toEqual({
      code: expected,
      place: '评分表',
      detail: `${code}: said by Excel`,
    });
  });

  it('要有焦点的操作失败，是因为另一个工作簿在前面', () => {
    expect(problemOfError(officeError('GeneralException', 'Range.select')).code).toBe('otherWorkbookInFront');
  });

  it('建不了工作表，是因为工作簿的结构受保护', () => {
    const location = 'WorksheetCollection.add';
    expect(problemOfError(officeError('AccessDenied', location)).code).toBe('workbookProtected');
  });

  it('不是 Excel 的错误原样说出来', () => {
    expect(problemOfError(new TypeError('broken'))).toEqual({
      code: 'unexpected',
      place: null,
      detail: 'TypeError: broken',
    });
  });
});

describe('事件里的地址', () => {
  it.each([
    ['C5', { top: 4, left: 2, bottom: 4, right: 2 }],
    ["'三公'!B2:D9", { top: 1, left: 1, bottom: 8, right: 3 }],
    ['A1:A2,C3', { top: 0, left: 0, bottom: 1, right: 0 }],
    ['B:C', { top: 0, left: 1, bottom: 1_048_575, right: 2 }],
    ['3:5', { top: 2, left: 0, bottom: 4, right: 16_383 }],
    ['不是地址', null],
  ])('%s', (address, area) => {
    expect(areaOfAddress(address)).toEqual(area);
  });
});

describe('列宽', () => {
  it('字符数换成磅数再换回来不变', () => {
    for (const characters of [4, 8, 12.57, 40])
      expect(charactersOf(columnPoints(characters))).toBeCloseTo(characters, 1);
    expect(columnPoints(8)).toBe(45.75);
  });

  it('藏起来的列没有字符数', () => {
    expect(charactersOf(0)).toBe(0);
  });
});
