import type { ComponentType } from 'react';
import type { SettingsState } from '#contract/staff-settings.ts';
import type { StaffWords } from '#i18n/behind/words.ts';
import { CodeEditor } from './code-editor.tsx';
import { ColourEditor } from './colour-editor.tsx';
import type { EditorProps } from './editor.ts';
import { ContentFolderEditor, OwnersFolderEditor } from './folder-editor.tsx';
import { HoursEditor } from './hours-editor.tsx';
import { hoursInWords } from './hours-in-words.ts';
import { languageName } from './language-name.ts';
import { LanguagesEditor } from './languages-editor.tsx';
import { KioskNameEditor, PracticeNameEditor } from './name-editor.tsx';
import { IdleEditor, RetentionEditor } from './number-editor.tsx';
import { OverdueEditor, UnapprovedEditor } from './option-editor.tsx';
import { OnePinEditor } from './pins-editor.tsx';
import { SizeEditor } from './size-editor.tsx';

/** A setting in the list of this kiosk: its name, how its present value is said, and the page that sets it. */
export interface SettingRow {
  readonly id: string;
  readonly name: (words: StaffWords['settings']) => string;
  readonly said: (state: SettingsState, words: StaffWords['settings']) => string;
  readonly Editor: ComponentType<EditorProps>;
}

/** In the order in which people look for them. */
export const settingRows: readonly SettingRow[] = [
  {
    id: 'practice-name',
    name: (words) => words.practiceName.name,
    said: ({ settings, given }, words) => settings.practiceName ?? given.practiceName ?? words.notSet,
    Editor: PracticeNameEditor,
  },
  {
    id: 'kiosk-name',
    name: (words) => words.kioskName.name,
    said: ({ settings, given }) => settings.kioskName ?? given.kioskName,
    Editor: KioskNameEditor,
  },
  {
    id: 'content-folder',
    name: (words) => words.folder.name,
    said: ({ settings, given }) => settings.contentFolder ?? given.contentFolder,
    Editor: ContentFolderEditor,
  },
  {
    id: 'owners-folder',
    name: (words) => words.folder.ownName,
    said: ({ settings }, words) => settings.ownersFolder ?? words.folder.noFolder,
    Editor: OwnersFolderEditor,
  },
  {
    id: 'hours',
    name: (words) => words.hours.name,
    said: ({ settings }, words) => hoursInWords(settings.openingHours, words.hours),
    Editor: HoursEditor,
  },
  {
    id: 'size',
    name: (words) => words.size.name,
    said: ({ settings, given }, words) => {
      const widthMm = settings.screenWidthMm ?? given.screenWidthMm;
      return widthMm === null ? words.notSet : words.size.value(widthMm);
    },
    Editor: SizeEditor,
  },
  {
    id: 'idle',
    name: (words) => words.idle.name,
    said: ({ settings, given }, words) => words.idle.value(settings.idleS ?? given.idleS),
    Editor: IdleEditor,
  },
  {
    id: 'languages',
    name: (words) => words.languages.name,
    said: ({ settings, given }) => (settings.languages ?? given.languages).map(languageName).join(', '),
    Editor: LanguagesEditor,
  },
  {
    id: 'colour',
    name: (words) => words.colour.name,
    said: ({ settings, given }, words) => {
      const colour = settings.practiceColour ?? given.practiceColour;
      return colour === null ? words.notSet : (words.colour.shades[colour.toLowerCase()] ?? colour);
    },
    Editor: ColourEditor,
  },
  {
    id: 'unapproved',
    name: (words) => words.unapproved.name,
    said: ({ settings }, words) => words.unapproved.value[settings.unapproved],
    Editor: UnapprovedEditor,
  },
  {
    id: 'overdue',
    name: (words) => words.overdue.name,
    said: ({ settings }, words) => words.overdue.value[settings.overdue],
    Editor: OverdueEditor,
  },
  {
    id: 'retention',
    name: (words) => words.retention.name,
    said: ({ settings }, words) => words.retention.value(settings.retentionMonths),
    Editor: RetentionEditor,
  },
  {
    id: 'pins',
    name: (words) => words.pins.name,
    said: ({ pins }, words) => words.pins.said(pins),
    Editor: OnePinEditor,
  },
  {
    id: 'code',
    name: (words) => words.code.name,
    said: ({ hasRecoveryCode }, words) => (hasRecoveryCode ? words.code.isMade : words.code.notMade),
    Editor: CodeEditor,
  },
];
