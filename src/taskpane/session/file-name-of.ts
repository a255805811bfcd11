/** What no file system, or not every one, takes in a name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

/** How a file about the unit and year is called, without ending: `县机关事务服务中心2020年度`. */
export function fileNameOf(unitName: string, year: number | null): string {
  const name = unitName.replace(FORBIDDEN, '').trim();
  return year === null ? name : `${name}${String(year)}年度`;
}
