import type { Ask } from '#client/screen-client.ts';
import { KioskError } from '#contract/errors.ts';
import type { LanguageTag, Revision } from '#contract/model.ts';
import type { StaffAnswer, StaffCommand } from '#contract/staff.ts';
import type { ContentReport, ContentState, NotDone } from '#contract/staff-content.ts';
import type { Role } from '#contract/staff-door.ts';
import type {
  FoundFolder,
  GivenSettings,
  Health,
  KioskSettings,
  SettingsState,
} from '#contract/staff-settings.ts';
import type { UpdateSeen } from '#contract/staff-updates.ts';
import { type ApprovalAnswers, approvalAnswers } from './approval-answers.ts';

/** A service's staff side in memory, for what is drawn: its PINs, settings and content, and every command it was sent. */
export interface StaffAnswers {
  readonly ask: Ask;
  readonly commands: readonly StaffCommand[];
  settings: KioskSettings;
  content: ContentState;
  approval: ApprovalAnswers;
  update: UpdateSeen;
  pins: Partial<Record<Role, string>>;
  /** Answered to the next command that changes something. */
  refusal: NotDone | null;
  /** The service is being restarted. */
  isAway: boolean;
}

const freeTries = 5;
const code = 'K7PM3XQA9TDHRW4E';
const waitS = 15;

export function staffAnswers(): StaffAnswers {
  const commands: StaffCommand[] = [];
  let role: Role | null = null;
  let wrong = 0;
  const tried = () => ({ freeTries: Math.max(0, freeTries - wrong), waitS: wrong > freeTries ? waitS : 0 });
  const state = (): SettingsState => ({
    settings: staff.settings,
    given,
    pins: Object.keys(staff.pins) as Role[],
    hasRecoveryCode: true,
  });

  const staff: StaffAnswers = {
    commands,
    settings: plainSettings,
    content: wellContent,
    approval: approvalAnswers(),
    update: { state: 'none', version: null, sentence: '' },
    pins: { owner: '482913', staff: '570264', clinician: '639175' },
    refusal: null,
    isAway: false,
    ask: async (command) => {
      commands.push(command);
      if (staff.isAway) throw new KioskError('service-away');
      return answer(command);
    },
  };

  function answer(command: StaffCommand): StaffAnswer {
    switch (command.kind) {
      case 'open-door': {
        const isUnset = Object.keys(staff.pins).length === 0;
        role = isUnset ? 'owner' : null;
        return {
          kind: 'door',
          door: isUnset ? { kind: 'unset' } : { kind: 'locked', hasRecoveryCode: true, ...tried() },
        };
      }
      case 'sign-in':
        return enter((Object.keys(staff.pins) as Role[]).find((each) => staff.pins[each] === command.pin));
      case 'sign-in-with-code':
        return enter(command.code.replaceAll(' ', '') === code ? 'owner' : undefined, true);
      case 'keep-open':
        return { kind: 'kept-open' };
      case 'close-door':
        role = null;
        return { kind: 'closed' };
    }
    if (role === null) throw new KioskError('staff-locked');
    if (staff.refusal !== null && changing.has(command.kind)) {
      return { kind: 'not-done', because: staff.refusal };
    }
    switch (command.kind) {
      case 'describe-content':
        return { kind: 'content', content: staff.content };
      case 'check-folder-now':
        return { kind: 'check-started' };
      case 'preview-change':
        return { kind: 'preview', report: staff.content.report };
      case 'undo-last-change':
      case 'accept-folder':
      case 'take-from-stick':
        return { kind: 'done', content: staff.content };
      case 'list-releases':
        return { kind: 'releases', releases };
      case 'export-counters':
        return { kind: 'exported', path: '/exports/counters.csv', rows: 0 };
      case 'read-settings':
        return { kind: 'settings', ...state() };
      case 'change-settings':
        staff.settings = { ...staff.settings, ...command.change };
        return { kind: 'settings', ...state() };
      case 'set-pin':
        staff.pins = { ...staff.pins, [command.role]: command.pin };
        return { kind: 'pin-set', role: command.role };
      case 'make-recovery-code':
        return { kind: 'recovery-code', code };
      case 'find-folders':
        return { kind: 'folders', folders: foundFolders };
      case 'look-at-folder':
        return command.path.startsWith('/')
          ? { kind: 'folder-seen', isUsable: true, sentence: '10 topics and 8 exercises are there.' }
          : { kind: 'folder-seen', isUsable: false, sentence: 'There is no folder of that name.' };
      case 'list-waiting':
      case 'read-waiting':
      case 'approve':
      case 'send-back':
      case 'describe-day':
      case 'save-day':
        return staff.approval.answer(command);
      case 'describe-health':
        return { kind: 'health', health };
      case 'describe-update':
      case 'take-update':
      case 'drop-update':
        return { kind: 'update', ...staff.update };
      case 'end-foyer':
        return { kind: 'ending' };
      default:
        throw new KioskError('refused'); // a room that is not drawn with these answers
    }
  }

  function enter(found: Role | undefined, mustSetPins = false): StaffAnswer {
    if (wrong <= freeTries && found !== undefined) {
      role = found;
      wrong = 0;
      return { kind: 'signed-in', role: found, mustSetPins };
    }
    wrong += 1;
    return { kind: 'not-signed-in', ...tried() };
  }

  return staff;
}

const changing: ReadonlySet<StaffCommand['kind']> = new Set([
  'undo-last-change',
  'accept-folder',
  'take-from-stick',
  'change-settings',
  'set-pin',
  'approve',
  'send-back',
]);

const plainSettings: KioskSettings = {
  practiceName: null,
  kioskName: null,
  contentFolder: null,
  ownersFolder: null,
  openingHours: null,
  idleS: null,
  languages: null,
  practiceColour: null,
  screenWidthMm: null,
  unapproved: 'label',
  overdue: 'warn',
  retentionMonths: 25,
};

const given: GivenSettings = {
  practiceName: 'Riverside Practice',
  kioskName: 'foyer-1',
  contentFolder: '/home/practice/Foyer content',
  idleS: 45,
  languages: ['en', 'de', 'zh-Hant'] as LanguageTag[],
  practiceColour: null,
  screenWidthMm: null,
};

const report: ContentReport = {
  headline: 'On the wall since 14:32: 18 of 18 items. Nothing needs you.',
  facts: ['Last change on the wall: 28 November 2026, 14:32.', 'Kiosk: Waiting room 1.'],
  sections: [
    { kind: 'new', heading: 'New', entries: [{ kind: 'title', title: 'Sleep and back pain' }] },
    { kind: 'changed', heading: 'Changed', entries: [{ kind: 'title', title: 'Does ice help?' }] },
  ],
};

const wellContent: ContentState = {
  revision: '00000000000000a0' as Revision,
  report,
  folder: '/home/practice/Foyer content',
  folderState: { kind: 'followed' },
  sticks: [],
};

/** A photo that was cut short, and a long word in the advice. */
export const needyContent: ContentState = {
  ...wellContent,
  report: {
    ...report,
    headline: 'On the wall since 14:32: 17 of 18 items. 1 needs you.',
    sections: [
      {
        kind: 'needs-you',
        heading: 'What needs you',
        entries: [
          {
            kind: 'problem',
            place: 'topics › ice › pack.jpg',
            what: 'The photo in “Does ice help?” is cut short',
            why: 'It ends too early, so the last good version stays on the wall.',
            todo: 'Copy the photo into the folder once more.',
          },
        ],
      },
      ...report.sections,
      {
        kind: 'advice',
        heading: 'Advice',
        entries: [
          {
            kind: 'problem',
            place: 'topics › donaudampfschifffahrtsgesellschaft › en.md, line 12',
            what: 'A long word: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
            why: 'Long words are hard to read from a chair.',
            todo: 'Say it in two or three shorter ones.',
          },
        ],
      },
    ],
  },
  sticks: [{ id: 'stick-1', name: 'RIVERSIDE 32 GB' }],
};

const releases = Array.from({ length: 8 }, (_, index) => ({
  revision: `00000000000000a${index}` as Revision,
  madeAt: `2026-11-${String(28 - index * 3).padStart(2, '0')}T14:32`,
  isCurrent: index === 0,
  added: index % 3,
  changed: (index + 1) % 4,
  gone: index === 4 ? 2 : 0,
}));

const foundFolders: readonly FoundFolder[] = [
  {
    path: '/home/practice/Foyer content',
    from: 'default',
    name: 'Foyer content',
    isUsable: true,
    sentence: '10 topics and 8 exercises are there.',
  },
  {
    path: '/home/practice/Dropbox/Wall',
    from: 'cloud',
    name: 'Wall',
    isUsable: true,
    sentence: '3 topics are there.',
  },
  {
    path: '/media/practice/RIVERSIDE',
    from: 'stick',
    name: 'RIVERSIDE',
    isUsable: false,
    sentence: 'No content is there yet.',
  },
];

const health: Health = {
  isWell: true,
  headline: 'This kiosk is well.',
  lines: [
    { id: 'version', isWell: true, sentence: 'Foyer 0.1.0.' },
    { id: 'running', isWell: true, sentence: 'Running for 12 days.' },
    { id: 'disk', isWell: true, sentence: '41 GB are free on the disk.' },
    { id: 'database', isWell: true, sentence: 'The numbers are being kept.' },
    { id: 'clock', isWell: true, sentence: 'The clock says 28 November 2026, 14:40.' },
    { id: 'crash', isWell: true, sentence: 'Nothing has crashed.' },
    { id: 'folder', isWell: true, sentence: 'The content folder was last looked at today, 14:39.' },
    { id: 'archive', isWell: false, sentence: 'There is no archive yet: no owner’s folder is set.' },
    { id: 'settings', isWell: true, sentence: 'The settings can be read.' },
  ],
};
