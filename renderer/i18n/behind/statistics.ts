import type { Comfort, ItemKind } from '#contract/model.ts';

const inPeriod = {
  'four-weeks': 'in four weeks',
  'this-month': 'this month',
  'last-month': 'last month',
  year: 'in a year',
  days: 'in these days',
};
type Period = keyof typeof inPeriod;

const smallNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The owner's statistics. Each sentence is made of numbers here, and nowhere else. */
export const statistics = {
  coming: 'One moment …',
  notRead: 'The numbers cannot be shown.',
  period: {
    'four-weeks': '4 weeks',
    'this-month': 'This month',
    'last-month': 'Last month',
    year: 'A year',
    days: 'Other days',
  } satisfies Readonly<Record<Period, string>>,
  periods: 'Which days',
  days: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),

  // What stands out
  mostOpened: (title: string, times: number, period: Period) =>
    `“${title}” was opened most: ${timesOf(times)} ${inPeriod[period]}.`,
  asOften: (titles: readonly string[], times: number, period: Period) =>
    titles.length === 2
      ? `${listed(titles)} were opened most: ${timesOf(times)} each ${inPeriod[period]}.`
      : `${first(titles.length)} were opened most: ${timesOf(times)} each ${inPeriod[period]}.`,
  fewVisits: (visits: number) =>
    visits === 0
      ? 'Too few opened anything to say what people want.'
      : `${first(visits)} ${visits === 1 ? 'visit is' : 'visits are'} too few to say what people want.`,
  notTouched: (period: Period) => `Nobody touched the wall ${inPeriod[period]}.`,
  nothingCounted: (period: Period) => `Nothing was counted ${inPeriod[period]}.`,
  /** A few of them by their titles. */
  unopened: (titles: readonly string[], count: number, all: number) =>
    count <= titles.length
      ? `Nobody opened ${listed(titles)}.`
      : `Nobody opened ${count} of ${all}, such as ${listed(titles)}.`,
  used: (litHours: string, usedHours: number, inTen: number) =>
    `The wall was lit for ${litHours} hours; somebody touched it in ${
      inTen === 0 && usedHours > 0 ? `${usedHours} of them` : `${inTen} of 10 of them`
    }.`,
  usedFew: (litHours: number, usedHours: number) =>
    `The wall was lit for ${litHours} ${litHours === 1 ? 'hour' : 'hours'} so far; somebody touched it in ${usedHours}.`,
  dark: 'As far as was counted, the wall was never lit.',
  drawnLater: 'What people open and follow is drawn here from the first count on.',
  undated: (opened: number, visits: number) =>
    `${openedAndVisits(opened, visits)} have no day, because this computer’s clock was wrong. They are in no picture here.`,
  later: (opened: number, visits: number) =>
    `${openedAndVisits(opened, visits)} stand on days that have not come yet: this computer’s clock was wrong, or is now.`,

  // Changes
  by: (difference: number, written: string) =>
    difference > 0 ? `+${written}` : difference < 0 ? `−${written}` : '0',
  new: 'new',
  gone: 'gone',
  heardBy: (difference: number) =>
    difference === 0
      ? 'as often as before'
      : `${Math.abs(difference)} ${difference > 0 ? 'more' : 'fewer'} than before`,
  heardNew: 'new on the wall',
  heardGone: 'not on the wall any more',
  against: (from: string, to: string) => `At the right, against ${from} to ${to}.`,
  againstBelow: (from: string, to: string) => `Below each, against ${from} to ${to}.`,
  notComparable: (since: string) =>
    `Counted here since ${since}: the days before are not whole, so nothing stands beside.`,
  notKept: (since: string) =>
    `Kept here since ${since}: what is older was removed, as is set, so nothing stands beside.`,
  unknown: 'not counted',

  // Tables
  asTable: 'As a table',
  asPicture: 'As a picture',
  before: 'before',
  item: 'Item',
  kind: {
    topic: 'topic',
    exercise: 'exercise',
    notice: 'notice',
    help: 'help',
  } satisfies Readonly<Record<ItemKind, string>>,
  shown: 'shown',
  opened: 'opened',
  read: 'read',
  finished: 'finished',
  taken: 'taken',

  // What people open
  openTitle: 'What people open',
  openSaid: (days: string) => `${days}. The darker part was read.`,
  openNone: 'Nothing was opened.',
  openAll: (count: number) => `Show all ${count}`,
  openFewer: 'Show the first',
  openHeard: (title: string, opened: string, read: string, change: string) =>
    `${title}: opened ${opened}, read ${read}${change === '' ? '' : `, ${change}`}. Show its story`,
  touchForStory: 'Touch one for its story.',

  // When
  whenTitle: 'When they touch it',
  whenSaid: 'Visits for each hour that the wall was lit.',
  whenFew: (visits: number, needed: number) =>
    `${first(visits)} ${visits === 1 ? 'visit is' : 'visits are'} too few to say when people come. From ${needed} on they are drawn here.`,
  whenHeard: (day: string, hour: string, rate: string) =>
    `A week by days and hours. Most visits: ${day} at ${hour}, ${rate} for each lit hour.`,
  whenNobody: 'nobody',
  whenMost: (rate: string) => `${rate} an hour`,
  weekday: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  weekdayLong: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  day: 'Day',
  hour: (hour: number) => `${hour}:00`,
  litHours: 'lit hours',
  visits: 'visits',
  rate: 'visits an hour',

  // How far they go
  wayTitle: 'How far they go',
  waySaid: 'From the slides that pass by to what somebody takes home.',
  way: {
    shown: 'slides shown',
    visits: 'visits',
    opened: 'opened',
    read: 'read, not only opened',
    finished: 'exercises followed to the end',
    taken: 'taken along by phone',
  },
  step: 'Step',
  number: 'now',

  // Exercises
  exerciseTitle: 'Exercises',
  exerciseSaid: 'How often each was started; darker, and at the right, how often it was followed to the end.',
  exerciseNone: 'No exercise was started.',
  exerciseHeard: (title: string, started: string, finished: string) =>
    `${title}: started ${started}, finished ${finished}`,
  started: 'started',
  stopTitle: 'How long they stayed',
  stopSaid: 'All exercises together, from the touch that opened them.',
  stopFew: (started: number) =>
    `${first(started)} ${started === 1 ? 'start is' : 'starts are'} too few to say where people stop.`,
  stayed: [
    'under 5 seconds',
    '5 to 15 seconds',
    '15 to 30 seconds',
    '30 seconds to a minute',
    'a minute or more',
  ],
  stayedColumn: 'Stayed',
  often: 'how often',

  // Languages and what helped
  languageTitle: 'Languages',
  languageSaid: 'How often something was opened in each; darker, how often it was read.',
  language: 'Language',
  helpedTitle: 'What helped',
  helpedSaid: (visits: string, isOne: boolean) =>
    isOne
      ? 'Whether somebody turned it on in the one visit.'
      : `In how many of ${visits} visits somebody turned it on.`,
  comfort: {
    'larger-text': 'Larger text',
    'more-contrast': 'More contrast',
    'less-motion': 'Less motion',
    'low-reach': 'Everything lower down',
  } satisfies Readonly<Record<Comfort, string>>,
  comfortColumn: 'Turned on',
  amountHeard: (name: string, amount: string, change: string) =>
    `${name}: ${amount}${change === '' ? '' : `, ${change}`}`,

  // A story
  back: 'Back',
  storyLead: (opened: number, written: string, since: string, mostWeek: string, most: number) =>
    `Opened ${opened > 2 ? `${written} times` : timesOf(opened)} since the week of ${since}. Most in the week of ${mostWeek}: ${timesOf(most)}.`,
  storyNone: 'Nobody has opened it yet.',
  storyTitle: 'Week by week',
  storyInAll: 'In these weeks',
  storyInAllSaid: (from: string, to: string) => `From the week of ${from} to the week of ${to}.`,
  storySaid: 'How often it was opened; darker, how often it was read.',
  storyHeard: (weeks: number) => `${weeks} weeks as bars, the oldest first.`,
  storyWeek: 'Week of',
  storyYear: (isYear: boolean) => (isYear ? 'All weeks' : 'Only the last year'),
  mark: { changed: 'its words changed', approved: 'it was approved', renamed: 'it was renamed' },
  markLine: (sign: string, date: string, what: string) => `${sign}  ${date}: ${what}`,

  // Other days
  daysTitle: 'Which days do you want to see?',
  daysLead: 'They stand beside as many days before them.',
  from: 'From',
  to: 'To',
  dayEarlier: 'A day earlier',
  dayLater: 'A day later',
  monthEarlier: 'A month earlier',
  monthLater: 'A month later',
  showDays: 'Show these days',
};

function timesOf(times: number): string {
  return times === 1 ? 'once' : times === 2 ? 'twice' : `${times.toLocaleString('en')}\u00A0times`;
}

/** "Nine" at the start of a sentence; from eleven on, digits. */
function first(count: number): string {
  const word = smallNumbers[count] ?? count.toLocaleString('en');
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

function listed(titles: readonly string[]): string {
  const quoted = titles.map((title) => `“${title}”`);
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(quoted);
}

function openedAndVisits(opened: number, visits: number): string {
  return [
    opened > 0 && `${opened.toLocaleString('en')} ${opened === 1 ? 'opening' : 'openings'}`,
    visits > 0 && `${visits.toLocaleString('en')} ${visits === 1 ? 'visit' : 'visits'}`,
  ]
    .filter((part) => part !== false)
    .join(' and ');
}
