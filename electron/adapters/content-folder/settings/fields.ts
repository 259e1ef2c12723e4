import { z } from 'zod';
import type { LocalDate } from '#contract/model.ts';
import { dayFault, readTypedDay } from '#core/content/typed-day.ts';

/** The kinds of value that settings may have. Every message completes the sentence `"order" …`. */

/** The message for a key that is not there. */
export const missing = 'missing';

const must = (be: string) => ({
  error: (issue: { readonly input?: unknown }) => (issue.input === undefined ? missing : `must be ${be}`),
});

/** Words, at most `longest` characters. */
export function words(longest = 2_000) {
  return z
    .string(must('text, not a list'))
    .transform((text) => text.trim())
    .pipe(z.string().max(longest, { error: `is longer than ${longest} characters` }));
}

const mostEntries = 2_000; // as many as a pack may have items

/** A list of short texts. */
export const wordList = list(words());

/** A number between two bounds, both included. */
export function number(least: number, most: number, example: number) {
  const shape = must(`a number such as ${example}`);
  return z
    .string(shape)
    .regex(/^[-+]?\d+(\.\d+)?$/, shape)
    .transform(Number)
    .refine((value) => value >= least && value <= most, { error: `must be from ${least} to ${most}` });
}

export function wholeNumber(least: number, most: number, example: number) {
  return number(least, most, example).refine(Number.isInteger, { error: 'must be a whole number' });
}

const dateShape = must('a date such as 2026-11-22');
/** A day as people write it; one that could be two days is refused. */
export const date = z.string(dateShape).transform((text, context): LocalDate => {
  const typed = readTypedDay(text);
  if (typed.kind === 'day') return typed.day;
  context.addIssue({ code: 'custom', message: dayFault(text, typed) });
  return z.NEVER;
});

export const colour = z
  .string(must('a colour such as "#1F6F5C"'))
  .regex(/^#[0-9a-f]{6}$/i, must('a colour such as "#1F6F5C"'));

export const languageTag = z
  .string(must('a language tag such as en'))
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, must('a language tag such as en'));

export function oneOf<const Choice extends readonly [string, ...string[]]>(choices: Choice) {
  const shape = must(`one of ${choices.join(', ')}`);
  return z
    .string(shape)
    .transform((text) => text.trim().toLowerCase()) // `Published` is meant so
    .pipe(z.enum(choices, shape));
}

export function list<T extends z.ZodType>(entry: T, be = 'a list, each entry on a line that begins with -') {
  return z
    .array(entry, must(be))
    .max(mostEntries, { error: `has more than ${mostEntries.toLocaleString('en')} entries` });
}

/** Keys with values below them. */
export function group<Shape extends z.ZodRawShape>(shape: Shape, be = 'a group of settings, one to a line') {
  return z.object(shape, must(be));
}

/** Free keys, each with such a value. */
export function mapOf<T extends z.ZodType>(
  value: T,
  be = 'a group of lines, each a name, a colon and a value',
) {
  return z
    .record(z.string(), value, must(be))
    .refine((map) => Object.keys(map).length <= mostEntries, { error: 'has too many lines' });
}
