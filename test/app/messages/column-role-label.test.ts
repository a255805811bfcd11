import { columnRoleLabel } from '../../../src/app/messages/column-role-label';

it('列的用途用通常的表头来说', () => {
  expect(['personnel', 'answer', 'budget', 'total'].map(columnRoleLabel)).toEqual([
    '人员经费',
    '是否符合',
    '预算数',
    '合计',
  ]);
});

it('不是用途的表头照原样', () => {
  expect(columnRoleLabel('决算数')).toBe('决算数');
});
