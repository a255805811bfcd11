import type { WordName } from '../pattern/word';

/** How units of one kind speak of themselves, by the end of their name; the first match counts. */
export type SelfName = { readonly nameEnds: string; readonly self: string };

/** Words taken from the unit's name; null where the name does not say it clearly. */
export type UnitWords = Readonly<
  Record<
    Extract<WordName, 'unit' | 'shortUnit' | 'unitBody' | 'self' | 'region' | 'level' | 'finance'>,
    string | null
  >
>;

/**
 * A place name: two characters or more, then its rank. 社区、园区 and the like are no places, nor is 市 in 市场、市容; the
 * name of an office (局、委、厅、办) before the rank word means that the place was not at the front.
 */
const PLACE =
  /^[^\s省市县区旗局委厅办（(]{2,8}?(?:自治[区州县旗]|省|市(?!场|容)|县|(?<![社小园校院景林矿灌辖])区|旗)/u;

/**
 * The words of a unit's name. 邵东市机关事务服务中心 → region 邵东市, short 市机关事务服务中心, level 市级, 我中心.
 * Without a place at its front the name is used whole.
 */
export function unitWords(unitName: string | null, selfNames: readonly SelfName[]): UnitWords {
  if (unitName === null || unitName === '') return UNKNOWN_UNIT;
  const region = regionOf(unitName);
  const body = unitName.slice(region.length);
  const rank = region.at(-1) ?? '';
  return {
    unit: unitName,
    shortUnit: rank + body,
    unitBody: body,
    self: selfNames.find(({ nameEnds }) => unitName.endsWith(nameEnds))?.self ?? '我单位',
    region: region === '' ? null : region,
    level: rank === '' ? null : `${rank}级`,
    finance: rank === '' ? '财政部门' : `${rank}财政`,
  };
}

const UNKNOWN_UNIT: UnitWords = {
  unit: null,
  shortUnit: null,
  unitBody: null,
  self: '我单位',
  region: null,
  level: null,
  finance: '财政部门',
};

/** The places at the front of the name, the smallest last: 上海市普陀区财政局 → 上海市普陀区. */
function regionOf(unitName: string): string {
  let end = 0;
  for (let place = placeAt(unitName, end); place !== null; place = placeAt(unitName, end))
    end += place.length;
  return unitName.slice(0, end);
}

/** The place that starts here; null also where nothing follows it, because then it is the unit itself. */
function placeAt(unitName: string, start: number): string | null {
  const place = PLACE.exec(unitName.slice(start))?.[0] ?? null;
  return place !== null && start + place.length < unitName.length ? place : null;
}
