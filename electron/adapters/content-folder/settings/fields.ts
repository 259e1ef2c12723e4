import { z } from 'zod';
import type { LocalDate } from '#contract/model.ts';
import { languageNamed } from '#core/content/language-names.ts';
import { readTypedDay } from '#core/content/typed-day.ts';
import { type FormName, type ValueFault, type ValueForm, wrongDay } from '#core/content/value-fault.ts';
import { withoutMarks } from '#core/content/without-marks.ts';

/** The kinds of value that settings may have. The validator carries text only, so that a fault travels as its JSON. */

/** The message for a key that is not there. */
export const missing = 'missing';

/** The message of a fault. */
export function carried(fault: ValueFault): string {
  return JSON.stringify(fault);
}

/** The fault in a message. */
export function faultIn(message: string): ValueFault {
  return JSON.parse(message) as ValueFault; // every message but `missing` was made here
}

const must = (form: ValueForm) => ({
  error: ({ input }: { readonly input?: unknown }) =>
    input === undefined ? missing : carried({ kind: 'wrong-form', form }),
});

/** Words, at most `longest` characters. */
export function words(longest = 2_000) {
  return z
    .string(must({ is: 'words' }))
    .transform((text) => text.trim())
    .pipe(z.string().max(longest, { error: carried({ kind: 'too-long', mostSigns: longest }) }));
}

/** Words that people read on the screen, without the marks that only the text below has a look for. */
export function line(longest: number) {
  return words(longest).transform(withoutMarks);
}

const mostEntries = 2_000; // as many as a pack may have items

/** Points that stand whole on a sheet of the screen: more of them, or longer ones, nobody reads standing up. */
export const pointList = listOrOne(line(300), 20);

/** A number between two bounds, both included. */
export function number(least: number, most: number, example: number) {
  const shape = must({ is: 'number', example });
  return z
    .string(shape)
    .regex(/^[-+]?\d+(\.\d+)?$/, shape)
    .transform(Number)
    .refine((value) => value >= least && value <= most, {
      error: carried({ kind: 'out-of-range', least, most }),
    });
}

export function wholeNumber(least: number, most: number, example: number) {
  return number(least, most, example).refine(Number.isInteger, { error: carried({ kind: 'not-whole' }) });
}

const dateShape = must({ is: 'date' });
/** A day as people write it; one that could be two days is refused. */
export const date = z.string(dateShape).transform((text, context): LocalDate => {
  const typed = readTypedDay(text);
  if (typed.kind === 'day') return typed.day;
  context.addIssue({ code: 'custom', message: carried(wrongDay(text, typed)) });
  return z.NEVER;
});

export const colour = z.string(must({ is: 'colour' })).regex(/^#[0-9a-f]{6}$/i, must({ is: 'colour' }));

/** `en`, or what the language is called. */
export const languageTag = z
  .string(must({ is: 'language-tag' }))
  .transform((typed) => languageNamed(typed) ?? typed)
  .pipe(z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, must({ is: 'language-tag' })));

export function oneOf<const Choice extends readonly [string, ...string[]]>(choices: Choice) {
  const shape = must({ is: 'choice', choices });
  return z
    .string(shape)
    .transform((text) => text.trim().toLowerCase()) // `Published` is meant so
    .pipe(z.enum(choices, shape));
}

export function list<T extends z.ZodType>(entry: T, is: FormName = 'list', most = mostEntries) {
  return z.array(entry, must({ is })).max(most, { error: carried({ kind: 'too-many-entries', most }) });
}

/** A list; a single entry that was typed behind the colon, without its dash, is a list of one. */
export function listOrOne<T extends z.ZodType>(entry: T, most = mostEntries) {
  const asList = (typed: unknown) => (typed === undefined || Array.isArray(typed) ? typed : [typed]);
  return z.preprocess(asList, list(entry, 'list', most));
}

/** Names, one to a line or behind the colon with commas between them. */
export function nameList<T extends z.ZodType>(name: T) {
  const asList = (typed: unknown) =>
    typeof typed === 'string'
      ? typed
          .split(/[,;]/)
          .map((part) => part.trim())
          .filter((part) => part !== '')
      : typed;
  return z.preprocess(asList, list(name));
}

/** Keys with values below them. */
export function group<Shape extends z.ZodRawShape>(shape: Shape, is: FormName = 'group') {
  return z.object(shape, must({ is }));
}

/** Free keys, each with such a value. */
export function mapOf<T extends z.ZodType>(value: T, is: FormName = 'lines') {
  return z
    .record(z.string(), value, must({ is }))
    .refine((map) => Object.keys(map).length <= mostEntries, { error: carried({ kind: 'too-many-lines' }) });
}
