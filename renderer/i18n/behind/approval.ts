import type { Decision, WhyWaiting } from '#contract/staff-approval.ts';

/** What clinicians read where they approve, and where they look up a day. Days come written out. */
export const approval = {
  title: (count: number) => {
    if (count === 0) return 'Nothing waits for you.';
    return count === 1
      ? 'One text waits for your approval.'
      : `${inWords(count)} texts wait for your approval.`;
  },
  lead: 'Read each as patients see it. What you approve is bound to exactly these words and pictures: a change asks you again.',
  leadDone: (approved: number) =>
    approved === 1
      ? 'One text is approved as it hangs on the wall.'
      : `${approved} texts are approved as they hang on the wall.`,
  approved: (count: number) => `${count} approved`,
  sentBack: (count: number) => `${count} sent back`,
  list: 'What waits',
  listPage: (first: number, last: number, all: number) =>
    first === last ? `${first} of ${all}` : `${first} to ${last} of ${all}`,
  listBack: 'The ones before',
  listOn: 'The ones after',
  why: (why: WhyWaiting, day: string, language: string | null): string => {
    const said = whyWords(why.kind, day);
    return language === null ? said : `${language}: ${said}`;
  },
  readWhole: 'Read it whole',
  glass: (title: string) => `“${title}” as patients see it: touch to use it as they do`,
  backToList: 'Back to approving',
  showChanges: 'What changed',
  showAsSeen: 'As patients see it',
  firstTime: 'Nobody has approved it before: all of it is new.',
  unchanged: 'These are the words that were approved.',
  changedIn: (blocks: number) =>
    blocks === 1 ? 'Words changed in one place.' : `Words changed in ${blocks} places.`,
  noWordChanged: 'No word has changed.',
  removedHeard: 'taken out',
  addedHeard: 'new',
  readingAge: (years: number) => `Reads like age ${years}.`,
  sources: (titles: readonly string[]) =>
    titles.length === 0
      ? 'It names no source.'
      : `Sources: ${titles.join(' · ')}${titles.at(-1) === '…' ? '' : '.'}`,
  approvedBefore: ({ by }: Decision, day: string) => `Last approved by ${by.name}, ${day}.`,
  sentBackBefore: ({ by, reason }: Decision) => `${by.name} sent it back: “${reason}”`,
  approve: 'Approve …',
  approveAs: (role: string) => `Approve as ${lowered(role)}`,
  sendBack: 'Send back …',
  next: 'Next',
  days: 'On the wall on …',

  who: {
    title: 'Who approves?',
    lead: 'Your name is kept with each approval, for whoever asks in two years. Patients read the role.',
    name: 'Your first and last name',
    on: 'Next',
    roleTitle: 'And your role?',
    roleLead: 'Patients read it at the end of each page that you approve.',
    roles: ['Physiotherapist', 'Chiropractor', 'Osteopath', 'Doctor', 'Nurse', 'Pharmacist'],
    otherRole: 'Another role …',
    role: 'Your role',
    back: 'Back',
    change: (name: string) => `You sign as ${name}.`,
    another: 'Sign as another',
  },

  send: {
    title: 'Why does it go back?',
    lead: (title: string) =>
      `Staff read it on their receipt, with your role: “${title}” waits until its words change.`,
    reasons: [
      'The facts are out of date.',
      'It is too hard to read.',
      'Something important is missing.',
      'The picture or the movement is not right.',
      'The translation is not right.',
    ],
    other: 'In your own words …',
    reason: 'What should change',
    done: 'Send it back',
  },

  day: {
    title: (day: string) => `What was on the wall on ${day}`,
    lead: (texts: number) =>
      texts === 1 ? 'One text.' : `${texts} texts, each with its exact words. Touch one to read it.`,
    steps: { day: 'Day', month: 'Month', year: 'Year' },
    earlier: (step: string) => `${step} before`,
    later: (step: string) => `${step} after`,
    approved: ({ by }: Decision, day: string) => `Approved by ${by.name}, ${by.role}, ${day}`,
    notApproved: 'Not approved by then',
    notice: 'A notice',
    between: (from: string | null, until: string | null) => {
      if (from === null) return until === null ? '' : ` · until ${until}`;
      return until === null ? ` · from ${from}` : ` · from ${from} to ${until}`;
    },
    save: 'Save as a page',
    saved: (path: string, approvals: string | null) =>
      approvals === null ? `Saved: ${path}` : `Saved: ${path}, and the approvals in ${approvals}`,
    back: 'Back',
    backToDay: 'Back to the day',
  },
};

function whyWords(kind: WhyWaiting['kind'], day: string): string {
  switch (kind) {
    case 'changed':
      return `changed ${day}`;
    case 'new':
      return 'new';
    case 'translation':
      return 'not approved yet';
    case 'review-due':
      return `review due ${day}`;
    case 'review-overdue':
      return `review was due ${day}`;
  }
}

const small = [
  '',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];

function inWords(count: number): string {
  return small[count] ?? String(count);
}

/** As it stands inside a sentence; what is all capitals stays. */
function lowered(role: string): string {
  return /^\p{Lu}\p{Ll}/u.test(role) ? role.charAt(0).toLowerCase() + role.slice(1) : role;
}
