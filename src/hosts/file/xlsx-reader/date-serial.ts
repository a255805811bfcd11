const DAY = 86_400_000;
/** Day 0 of spreadsheets, so that 1900-03-01 is 61 although 1900 was no leap year. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAYS_UNTIL_1904 = 1462;

/** A time zone is passed over: the cell shows the date and time as they are written. */
const ISO =
  /^(?:(\d{4}-\d\d-\d\d)(?:[T ]|$))?(?:T?(\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?)(?:Z|[+-]\d\d:\d\d)?)?$/;

/** What a cell of type "d" holds: its serial number, and whether it is a time without a date. */
export type DateSerial = { readonly serial: number; readonly timeOnly: boolean };

/** Reads an ISO 8601 date, date and time, or time of day; null for any other text, and for a day no calendar has. */
export function dateSerial(iso: string, date1904: boolean): DateSerial | null {
  const [, date, time] = ISO.exec(iso) ?? [];
  const part = time === undefined ? 0 : partOfDay(time);
  if (part === null) return null;
  if (date === undefined) return time === undefined ? null : { serial: part, timeOnly: true };
  const day = dayOf(date);
  return day === null ? null : { serial: day - (date1904 ? DAYS_UNTIL_1904 : 0) + part, timeOnly: false };
}

function dayOf(date: string): number | null {
  const moment = Date.parse(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(date);
  return exists ? (moment - DAY_ZERO) / DAY : null;
}

function partOfDay(time: string): number | null {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const inRange = hours < 24 && minutes < 60 && seconds < 60;
  return inRange ? (hours * 3600 + minutes * 60 + seconds) / 86_400 : null;
}
