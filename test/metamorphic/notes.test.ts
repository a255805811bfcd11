import { notedFacts } from './notes';

it('没人看过的事实不评；合计没有，分项也没有', () => {
  const facts = notedFacts({
    authorizedStaff: { value: 15, cell: "'机构人员情况'!B6" },
    threePublicBudget: null,
    threePublicActual: { value: 9500, cells: ["决算.xlsx|'三公'!A8"] },
  });
  expect(facts.map(({ fact, value, cells }) => [fact, value, ...cells])).toEqual([
    ['authorizedStaff', 15, "'机构人员情况'!B6"],
    ['threePublicBudget', null],
    ['threePublicBudget.abroad', null],
    ['threePublicBudget.vehiclePurchase', null],
    ['threePublicBudget.vehicleOperation', null],
    ['threePublicBudget.reception', null],
    ['threePublicActual', 9500, "'三公'!A8"],
  ]);
});
