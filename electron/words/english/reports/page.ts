import type { LocalDate } from '#contract/model.ts';
import type { PrintedItems, PrintedPage, PrintedShades } from '#contract/printed-page.ts';
import type { ToldChanges } from '#core/approval/told-changes.ts';
import type { ComfortCount } from '#core/statistics/report/month-counts.ts';
import type { PeriodItem, PrintedPeriod } from '#core/statistics/report/printed-period.ts';
import { isExact, type Printed, printedText } from '#core/statistics/report/suppression.ts';
import { plainDay, plainMonth } from '#words/english/plain-time.ts';
import { wallChangesText } from './changes.ts';
import { printedRule, removedBefore } from './merge.ts';

/** What a report of one kiosk tells. */
export interface ReportFacts {
  /** `2026-11` or `2026`. */
  readonly period: string;
  readonly siteName: string;
  readonly kioskName: string;
  /** Where older counters were removed. */
  readonly keptSince: LocalDate | null;
  readonly now: PrintedPeriod;
  readonly before: PrintedPeriod;
  /** What changed on the wall; null where nobody noted it. */
  readonly changes: ToldChanges | null;
  readonly printedOn: string;
  readonly version: string;
}

const mostRows = 10; // with titles of two lines one page of A4

/** The page of a report: a sentence first, then the picture, then the table. */
export function reportPage(facts: ReportFacts): PrintedPage {
  const { period, siteName, kioskName, keptSince, now, before } = facts;
  const when = periodName(period);
  return {
    language: 'en',
    name: `${siteName}, ${kioskName}, ${when}`,
    eyebrow: `${siteName} · ${kioskName} · ${when}`,
    headline: headline(now, when),
    lead: lead(now, before, period),
    items: itemsOf(now, before, period),
    hours: shades(
      'By the hour',
      now.byHour.map(({ hour, atLeast }) => ({ name: String(hour), amount: atLeast })),
    ),
    days: shades(
      'By the day',
      now.byDay.map((amount, day) => ({ name: weekdays[day] ?? '', amount })),
    ),
    changes: { heading: 'What changed on the wall', text: wallChangesText(facts.changes) },
    notes: notesOf(now, period),
    footer: `${printedRule}${keptSince === null ? '' : ` ${removedBefore(keptSince)}`} Foyer ${facts.version}, printed on ${plainDay(facts.printedOn)}.`,
  };
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** `November 2026` or `2026`. */
function periodName(period: string): string {
  return period.length === 4 ? period : plainMonth(period);
}

function headline({ items }: PrintedPeriod, when: string): string {
  const [most] = items.filter(isOpenable);
  const opened = most?.counts.opened ?? null;
  if (most === undefined || opened === null || opened.atMost === 0)
    return `Nobody opened anything in ${when}.`;
  if (opened.atLeast < 5) return `Few touched the wall in ${when}: nothing was opened five times.`;
  const first = `“${most.title}” was opened most: ${atLeast(opened)} times.`;
  const unopened = items.filter((item) => isOpenable(item) && (item.counts.opened?.atMost ?? 0) === 0);
  if (unopened.length === 0) return first;
  const [only] = unopened;
  return unopened.length === 1 && only !== undefined
    ? `${first} Nobody opened “${only.title}”.`
    : `${first} ${unopened.length} were not opened by anybody.`;
}

function lead(now: PrintedPeriod, before: PrintedPeriod, period: string): string {
  const sum = (name: 'read' | 'finished' | 'taken') =>
    now.items.reduce((total, { counts }) => total + (counts[name]?.atLeast ?? 0), 0);
  const of = now.touchedOfTen === null ? '' : ` ${now.touchedOfTen} of 10 lit hours had one.`;
  const earlier =
    before.months.length === 0
      ? ''
      : ` In the ${period.length === 4 ? 'year' : 'month'} before: ${printedText(before.visits)} visits.`;
  return `The screen was lit for ${now.litHours} hours, with ${printedText(now.visits)} visits.${of} At least ${sum('read')} times a text was read, ${sum('finished')} times an exercise was followed to its end, and ${sum('taken')} times something was taken along by phone.${earlier}`;
}

function itemsOf(now: PrintedPeriod, before: PrintedPeriod, period: string): PrintedItems {
  const items = now.items.filter(isOpenable);
  const earlier = new Map(before.items.map((item) => [`${item.kind}/${item.item}`, item.counts.opened]));
  const left = items.length - mostRows;
  return {
    heading: 'What people opened',
    columns: ['Topic or exercise', 'opened', 'read', period.length === 4 ? 'year before' : 'month before'],
    rows: items.slice(0, mostRows).map(({ kind, item, title, counts }) => ({
      title,
      opened: printedText(counts.opened),
      read: printedText(counts.read),
      before: before.months.length === 0 ? '–' : printedText(earlier.get(`${kind}/${item}`) ?? null) || 'new',
      openedAtLeast: counts.opened?.atLeast ?? 0,
      readAtLeast: Math.min(counts.read?.atLeast ?? 0, counts.opened?.atLeast ?? 0),
    })),
    more: left > 0 ? `${left} more, which were opened less, stand in the table beside this page.` : null,
  };
}

/** Help and notices are no part of what people choose to read. */
function isOpenable({ kind }: PeriodItem): boolean {
  return kind === 'topic' || kind === 'exercise';
}

function shades(
  heading: string,
  fields: readonly { readonly name: string; readonly amount: number }[],
): PrintedShades {
  const isSaid = fields.some(({ amount }) => amount > 0);
  return {
    heading,
    fields: isSaid ? fields : [],
    heard: fields
      .map(({ name, amount }) => `${name}: ${amount === 0 ? 'few' : `${amount} or more`}`)
      .join(', '),
    sentence: isSaid
      ? 'The darker, the more visits: fewer than 5, from 5, 10, 20 or 40 in a month.'
      : 'Too few visits to say.',
  };
}

const comforts: Readonly<Record<ComfortCount, string>> = {
  visits_larger_text: 'larger text',
  visits_more_contrast: 'more contrast',
  visits_less_motion: 'less motion',
  visits_low_reach: 'everything lower down',
};

function notesOf({ comforts: used, languages, months }: PrintedPeriod, period: string) {
  const helped = used
    .filter(({ visits }) => visits !== null && visits.atMost > 0)
    .map(({ comfort, visits }) => `${comforts[comfort]} in ${printedText(visits)}`);
  const read = languages.map(({ language, opened }) => `${languageName(language)} ${printedText(opened)}`);
  const notes = [
    {
      heading: 'What helped',
      text:
        helped.length === 0 ? 'Nobody changed how the screen looks.' : `Visits with ${helped.join(', ')}.`,
    },
    {
      heading: 'Languages',
      text: read.length === 0 ? 'Nothing was opened.' : `Opened in ${read.join(', ')}.`,
    },
  ];
  const isWhole = period.length !== 4 || months.length === 12;
  return isWhole
    ? notes
    : [
        ...notes,
        { heading: 'Months', text: `Counted in ${months.map((month) => periodName(month)).join(', ')}.` },
      ];
}

function languageName(tag: string): string {
  return new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

function atLeast(printed: Printed): string {
  return isExact(printed) ? String(printed.atLeast) : `at least ${printed.atLeast}`;
}
