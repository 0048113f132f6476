/** Dates and times, which the server knows from other text but leaves as they are. */

const FORM =
  /^(\d{4})-(\d\d?)-(\d\d?)(?:[Tt](\d\d?):(\d\d?):(\d\d?)(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)| +(\d\d?):(\d\d?):(\d\d?)(?:[.,]\d+)?)?$/;

/** Is it one of the four forms that go-yaml takes for a timestamp, and a real date? */
export function isTimestamp(text: string): boolean {
  const [, year = 0, month = 0, day = 0, ...time] = (FORM.exec(text) ?? []).map(Number);
  const [hour = 0, minute = 0, second = 0] = time.filter((part) => !Number.isNaN(part));
  const lastDay = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay && hour < 24 && minute < 60 && second < 60;
}
