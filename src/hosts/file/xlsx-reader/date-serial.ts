const DAY = 86_400_000;
/** Day 0 of spreadsheets, so that 1900-03-01 is 61 although 1900 was no leap year. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAYS_UNTIL_1904 = 1462;

/** The serial number of an ISO 8601 date or time as cells of type "d" hold it; NaN where it is none. */
export function dateSerial(iso: string, date1904: boolean): number {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?/.exec(iso);
  if (found === null) return Number.NaN;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => Number(part || 0));
  const serial = (Date.UTC(year, month - 1, day, hour, minute, second) - DAY_ZERO) / DAY;
  return date1904 ? serial - DAYS_UNTIL_1904 : serial;
}
