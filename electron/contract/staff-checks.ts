import * as z from 'zod/mini';
import { date, item, text, whole } from './shapes.ts';
import { roles } from './staff-door.ts';
import type { SavedEntry } from './staff-reports.ts';
import type { SettingsChange } from './staff-settings.ts';

const door = [
  z.strictObject({ kind: z.literal('open-door') }),
  z.strictObject({ kind: z.literal('sign-in'), pin: text(1, 40) }),
  z.strictObject({ kind: z.literal('sign-in-with-code'), code: text(1, 80) }),
  z.strictObject({ kind: z.literal('keep-open') }),
  z.strictObject({ kind: z.literal('close-door') }),
] as const;

const revision = z.string().check(z.regex(/^[0-9a-f]{16}$/));

const content = [
  z.strictObject({ kind: z.literal('describe-content') }),
  z.strictObject({ kind: z.literal('check-folder-now') }),
  z.strictObject({ kind: z.literal('preview-change') }),
  z.strictObject({ kind: z.literal('undo-last-change'), revision }),
  z.strictObject({ kind: z.literal('accept-folder') }),
  z.strictObject({ kind: z.literal('list-releases') }),
  z.strictObject({ kind: z.literal('take-from-stick'), stick: text(1, 500) }),
  z.strictObject({ kind: z.literal('export-counters'), from: date, to: date }),
] as const;

const textRef = {
  item: z.strictObject({ kind: z.enum(['topic', 'exercise', 'help']), id: text(1, 120) }),
  language: text(1, 35),
};
const decision = {
  ...textRef,
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  by: z.strictObject({ name: text(1, 80), role: text(1, 60) }),
};

const approval = [
  z.strictObject({ kind: z.literal('list-waiting') }),
  z.strictObject({ kind: z.literal('read-waiting'), ...textRef }),
  z.strictObject({ kind: z.literal('approve'), ...decision }),
  z.strictObject({ kind: z.literal('send-back'), ...decision, reason: text(1, 400) }),
  z.strictObject({ kind: z.literal('describe-day'), date }),
  z.strictObject({ kind: z.literal('save-day'), date, folder: z.nullable(text(1, 1_000)) }),
] as const;

const role = z.enum(roles);
const purpose = z.enum(['content', 'owner']);
const path = text(1, 1_000);
const name = z.nullable(text(0, 200));
const timeOfDay = z.string().check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/));
const dayHours = z.nullable(z.strictObject({ from: timeOfDay, to: timeOfDay }));

const settingsChange = z.strictObject({
  practiceName: z.exactOptional(name),
  kioskName: z.exactOptional(name),
  contentFolder: z.exactOptional(z.nullable(path)),
  ownersFolder: z.exactOptional(z.nullable(path)),
  openingHours: z.exactOptional(z.nullable(z.array(dayHours).check(z.length(7)))),
  idleS: z.exactOptional(z.nullable(whole(1, 3_600))),
  languages: z.exactOptional(z.nullable(z.array(text(1, 35)).check(z.maxLength(50)))),
  practiceColour: z.exactOptional(z.nullable(z.string().check(z.regex(/^#[0-9a-f]{6}$/)))),
  screenWidthMm: z.exactOptional(z.nullable(z.number().check(z.gte(80), z.lte(3_000)))), // as in practice.yaml
  unapproved: z.exactOptional(z.enum(['label', 'hide'])),
  overdue: z.exactOptional(z.enum(['warn', 'mark', 'hide'])),
  retentionMonths: z.exactOptional(whole(1, 120)),
});

const settings = [
  z.strictObject({ kind: z.literal('read-settings') }),
  z.strictObject({ kind: z.literal('change-settings'), change: settingsChange }),
  z.strictObject({ kind: z.literal('set-pin'), role, pin: text(1, 40) }),
  z.strictObject({ kind: z.literal('make-recovery-code') }),
  z.strictObject({ kind: z.literal('find-folders'), purpose }),
  z.strictObject({ kind: z.literal('look-at-folder'), path, purpose }),
  z.strictObject({ kind: z.literal('describe-health') }),
  z.strictObject({ kind: z.literal('end-foyer') }),
] as const;

const statistics = [
  z.strictObject({ kind: z.literal('read-statistics'), from: date, to: date }),
  z.strictObject({ kind: z.literal('read-story'), item, to: date }),
] as const;

const format = z.enum(['pdf', 'csv', 'xlsx']);

const reports = [
  z.strictObject({
    kind: z.literal('save-report'),
    period: z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)),
    folder: z.nullable(path),
    formats: z.array(format).check(z.minLength(1), z.maxLength(format.options.length)),
  }),
  z.strictObject({ kind: z.literal('save-archive'), folder: z.nullable(path) }),
  z.strictObject({ kind: z.literal('list-saved') }),
  z.strictObject({ kind: z.literal('describe-saving') }),
  z.strictObject({ kind: z.literal('stop-saving') }),
] as const;

const updates = [
  z.strictObject({ kind: z.literal('describe-update') }),
  z.strictObject({ kind: z.literal('take-update'), version: text(1, 40) }),
  z.strictObject({ kind: z.literal('drop-update') }),
] as const;

/** Settings as a file has them: any of them may be absent, and what a later version adds is passed over. */
export function parseSettings(value: unknown): SettingsChange | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const known = Object.entries(value).filter(([key]) => Object.hasOwn(settingsChange.shape, key));
  const parsed = z.safeParse(settingsChange, Object.fromEntries(known));
  return parsed.success ? (parsed.data as SettingsChange) : undefined; // the schema knows no brands
}

const savedEntries = z.array(
  z.object({
    at: z.string(),
    what: z.enum(['report', 'archive']),
    of: z.string(),
    folder: z.string(),
    files: z.number(),
    by: z.enum(['owner', 'kiosk']),
  }),
);

/** The list of what was saved, as a file has it. */
export function parseSaved(value: unknown): readonly SavedEntry[] | undefined {
  const parsed = z.safeParse(savedEntries, value);
  return parsed.success ? parsed.data : undefined;
}

/** The commands that are let in, a room each. */
export const staffCommand = z.discriminatedUnion('kind', [
  ...door,
  ...content,
  ...approval,
  ...settings,
  ...statistics,
  ...reports,
  ...updates,
]);
