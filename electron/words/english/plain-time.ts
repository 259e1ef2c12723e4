/** A local time for people: `2026-11-22T14:32` as "22 November 2026, 14:32". */
export function plainTime(time: string): string {
  const [date = '', clock = ''] = time.split('T');
  return `${plainDay(date)}, ${clock}`;
}

/** `2026-11-22` as "22 November 2026". */
export function plainDay(date: string): string {
  return `${Number(date.slice(8))} ${plainMonth(date.slice(0, 7))}`;
}

/** `2026-11` as "November 2026". */
export function plainMonth(yearAndMonth: string): string {
  const [year = '', month = ''] = yearAndMonth.split('-');
  return `${months[Number(month) - 1] ?? month} ${year}`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
