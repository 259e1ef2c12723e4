import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowedCall } from '#contract/checks.ts';

const hour = { date: '2026-11-22', hour: 14 };
const viewed = { hour, item: { kind: 'topic', id: 'ice' }, surface: 'loop', language: 'en' };
const views = [
  { kind: 'shown', ...viewed },
  { kind: 'opened', ...viewed },
  { kind: 'closed', ...viewed, dwellS: 12.5, isRead: true, isFinished: false },
  { kind: 'taken', ...viewed },
  { kind: 'visit-ended', hour, items: 3, comforts: [] },
  {
    kind: 'visit-ended',
    hour,
    items: 0,
    comforts: ['larger-text', 'more-contrast', 'less-motion', 'low-reach'],
  },
  { kind: 'lit', hour, minutes: 1 },
];
const commands = [
  'describe-content',
  'check-folder-now',
  'preview-change',
  'accept-folder',
  'list-releases',
  'open-door',
  'keep-open',
  'close-door',
  'read-settings',
  'make-recovery-code',
  'describe-health',
  'end-foyer',
].map((kind) => ({ kind }));

const allowed: readonly (readonly [string, readonly unknown[]])[] = [
  ['getSnapshot', []],
  ['recordViews', [{ run: 'a-random-run', sequence: 1, views }]],
  ['recordViews', [{ run: 'a-random-run', sequence: 9, views: Array(200).fill(views[0]) }]],
  ...commands.map((command) => ['runStaffCommand', [command]] as const),
  ['runStaffCommand', [{ kind: 'sign-in', pin: '409271' }]],
  ['runStaffCommand', [{ kind: 'sign-in-with-code', code: '7K3M 9QXD 1234 5678' }]],
  ['runStaffCommand', [{ kind: 'set-pin', role: 'clinician', pin: '409271' }]],
  ['runStaffCommand', [{ kind: 'find-folders', purpose: 'content' }]],
  ['runStaffCommand', [{ kind: 'look-at-folder', path: '/home/ann/Wall', purpose: 'owner' }]],
  ['runStaffCommand', [{ kind: 'undo-last-change', revision: '0123456789abcdef' }]],
  ['runStaffCommand', [{ kind: 'take-from-stick', stick: '/media/stick' }]],
  ['runStaffCommand', [{ kind: 'export-counters', from: '2026-01-01', to: '2026-12-31' }]],
  ['heartbeat', [{ slides: 0, shows: 'nothing' }]],
  ['reportFault', [{ kind: 'crash', where: '', message: '' }]],
  ['reportFault', [{ kind: 'clip', path: 'media/a.webm' }]],
  ['reportFault', [{ kind: 'views-refused' }]],
];

describe('a call that the contract knows', () => {
  it.each(allowed)('%s %j', (method, args) => {
    expect(isAllowedCall(method, args)).toBe(true);
  });
});

/** Every place inside a value that can be spoilt, as a path of keys. */
function placesIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

function changeAt(value: unknown, path: readonly string[], change: (part: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[key] = changeAt(copy[key], rest, change);
  return copy;
}

const call = fc.constantFrom(...allowed.filter(([, args]) => args.length > 0));
const callAndPlace = call.chain(([method, args]) =>
  fc.record({
    method: fc.constant(method),
    args: fc.constant(args),
    path: fc.constantFrom(...placesIn(args)),
  }),
);
const wrong = fc.constantFrom<unknown>(
  undefined,
  null,
  Number.NaN,
  -1,
  1e300,
  '\u0000',
  'x'.repeat(3_000),
  [],
  [[]],
  {},
  () => 1,
  1n,
);

describe('a call of which one thing is wrong', () => {
  it('is refused, whichever part is another thing', () => {
    const tolerant = (part: unknown, now: unknown) =>
      (typeof part === 'string' && now === '\u0000') || (Array.isArray(part) && Array.isArray(now)); // texts and lists of views may be anything
    fc.assert(
      fc.property(callAndPlace, wrong, ({ method, args, path }, now) => {
        let part: unknown;
        const spoilt = changeAt(args, path, (was) => {
          part = was;
          return now;
        });
        fc.pre(!tolerant(part, now));
        expect(isAllowedCall(method, spoilt)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is refused, whichever record has one field too many or too few', () => {
    const isRecord = (part: unknown) => typeof part === 'object' && part !== null && !Array.isArray(part);
    fc.assert(
      fc.property(callAndPlace, fc.boolean(), fc.nat(), ({ method, args, path }, isMore, which) => {
        let isHit = false;
        const spoilt = changeAt(args, path, (was) => {
          if (!isRecord(was)) return was;
          isHit = true;
          const entries = Object.entries(was as object);
          const gone = which % entries.length;
          return Object.fromEntries(
            isMore ? [...entries, ['extra', 1]] : entries.filter((_, at) => at !== gone),
          );
        });
        fc.pre(isHit);
        expect(isAllowedCall(method, spoilt)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each<[string, unknown, unknown]>([
    ['a field of every object for a kind', 'runStaffCommand', [{ kind: 'constructor' }]],
    [
      'a date in other digits',
      'runStaffCommand',
      [{ kind: 'export-counters', from: '٢٠٢٦-01-01', to: '2026-01-01' }],
    ],
    [
      'a date with a line break',
      'runStaffCommand',
      [{ kind: 'export-counters', from: '2026-01-01\n', to: '2026-01-01' }],
    ],
    [
      'half an hour',
      'recordViews',
      [
        {
          run: 'a-random-run',
          sequence: 1,
          views: [{ kind: 'lit', hour: { ...hour, hour: 1.5 }, minutes: 1 }],
        },
      ],
    ],
    [
      'hour 24',
      'recordViews',
      [
        {
          run: 'a-random-run',
          sequence: 1,
          views: [{ kind: 'lit', hour: { ...hour, hour: 24 }, minutes: 1 }],
        },
      ],
    ],
    ['a list with a hole', 'recordViews', [{ run: 'a-random-run', sequence: 1, views: new Array(1) }]],
    ['a hole for an argument', 'heartbeat', new Array(1)],
    ['a record that is a list', 'heartbeat', [Object.assign([], { slides: 1, shows: 'screen' })]],
    ['infinitely many slides', 'heartbeat', [{ slides: Number.POSITIVE_INFINITY, shows: 'screen' }]],
    ['words in a beat', 'heartbeat', [{ slides: 1, shows: 'Ice' }]],
  ])('is refused: %s', (_, method, args) => {
    expect(isAllowedCall(method, args)).toBe(false);
  });
});

describe('a change of settings', () => {
  const isAllowed = (change: object) =>
    isAllowedCall('runStaffCommand', [{ kind: 'change-settings', change }]);
  const week = (day: object | null) => Array.from({ length: 7 }, () => day);

  it.each([
    {},
    { practiceName: null, idleS: 60 },
    { openingHours: [...week({ from: '08:00', to: '24:00' }).slice(1), null] },
    { practiceColour: '#1f6f5c', screenWidthMm: 344.2, languages: ['en', 'zh-Hant'] },
    {
      contentFolder: 'C:\\Wall',
      ownersFolder: null,
      unapproved: 'hide',
      overdue: 'mark',
      retentionMonths: 25,
    },
  ])('is let in: %j', (change) => {
    expect(isAllowed(change)).toBe(true);
  });

  it.each([
    { isOwner: true },
    { idleS: undefined },
    { idleS: 1.5 },
    { openingHours: week({ from: '08:00', to: '24:30' }) },
    { openingHours: week({ from: '8:00', to: '18:00' }) },
    { openingHours: week(null).slice(1) },
    { practiceColour: 'red' },
    { screenWidthMm: Number.NaN },
    { unapproved: null },
    { retentionMonths: 0 },
    { contentFolder: '' },
    { practiceName: 'x'.repeat(201) },
  ])('is refused: %j', (change) => {
    expect(isAllowed(change)).toBe(false);
  });
});
