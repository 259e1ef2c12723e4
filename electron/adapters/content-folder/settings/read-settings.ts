import { z } from 'zod';
import type { Report } from '#adapters/content-folder/part.ts';
import { nearestWord } from '#core/content/nearest-word.ts';
import type { Problem, ProblemFacts } from '#core/content/problems.ts';
import { shortened } from '#core/content/shortened.ts';
import { readTypedDay, typedHour } from '#core/content/typed-day.ts';
import { isRecord } from '#core/parsed.ts';
import { faultIn, missing } from './fields.ts';
import type { YamlText } from './yaml-text.ts';

/** What settings say, if they fit the schema. Otherwise undefined, and every fault is reported with its line. */
export function readSettings<Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlText,
  file: string,
  report: Report,
  of: WrongPlace = 'settings',
): z.output<Schema> | undefined {
  const value = withoutBlanks(yaml.value) ?? {};
  reportUnknownKeys(schema, value, yaml, file, report);
  const result = schema.safeParse(value);
  reportHours(value, yaml, file, report);
  if (result.success) return result.data;
  for (const issue of flat(result.error.issues)) report(explain(issue, yaml, file, of));
  return undefined;
}

/** An item's first and last day are whole ones. */
function reportHours(value: unknown, yaml: YamlText, file: string, report: Report): void {
  if (!isRecord(value)) return;
  for (const key of ['from', 'to']) {
    const text = value[key];
    const read = typeof text === 'string' ? readTypedDay(text) : undefined;
    const typed = typeof text === 'string' ? typedHour(text) : undefined;
    if (read?.kind !== 'day' || typed === undefined) continue;
    report({ code: 'day-hour', file, line: yaml.lineOf([key]), typed, day: read.day });
  }
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

type WrongPlace = ProblemFacts<'wrong-type'>['of'];

function explain({ path, message }: Issue, yaml: YamlText, file: string, of: WrongPlace): Problem {
  const place = { file, line: yaml.lineOf(path) };
  const at = { ...place, path: path.map(plainKey) };
  if (path.length === 0) return { code: 'wrong-type', ...at, of, fault: { kind: 'no-lines' } };
  if (message === missing) return { code: 'value-missing', ...at };
  const typed = of === 'motion' ? valueAt(yaml.value, path) : undefined;
  return {
    code: 'wrong-type',
    ...at,
    of,
    fault: faultIn(message),
    ...(typeof typed === 'string' && { typed }),
  };
}

function plainKey(key: PropertyKey): string | number {
  return typeof key === 'number' ? key : String(key);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => {
    if (Array.isArray(part)) return typeof key === 'number' ? part[key] : undefined;
    return isRecord(part) ? part[String(key)] : undefined;
  }, value);
}

/** A choice between shapes hides its issues inside: the last shape is the general one. */
function flat(issues: readonly z.core.$ZodIssue[]): readonly Issue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue];
    const inner = issue.errors.at(-1) ?? [];
    return inner.length === 0
      ? [issue]
      : flat(inner.map((part) => ({ ...part, path: [...issue.path, ...part.path] })));
  });
}

function reportUnknownKeys(
  schema: z.ZodType,
  value: unknown,
  yaml: YamlText,
  file: string,
  report: Report,
  path: readonly PropertyKey[] = [],
): void {
  const inside = (part: z.ZodType, key: PropertyKey, of: unknown) =>
    reportUnknownKeys(part, of, yaml, file, report, [...path, key]);
  const shape = innermost(schema);
  if (shape instanceof z.ZodArray && Array.isArray(value)) {
    for (const [index, entry] of value.entries()) inside(shape.def.element as z.ZodType, index, entry);
  }
  if (!isRecord(value)) return;
  for (const [key, part] of Object.entries(value)) {
    if (shape instanceof z.ZodRecord) inside(shape.def.valueType as z.ZodType, key, part);
    if (!(shape instanceof z.ZodObject) || shape.def.catchall !== undefined) continue;
    const known = Object.hasOwn(shape.shape, key) ? (shape.shape[key] as z.ZodType) : undefined;
    if (known !== undefined) inside(known, key, part);
    else {
      const near = nearestWord(key, Object.keys(shape.shape));
      const words = quoteOf(part);
      const mayWarn = path.length === 0 && words !== '' && lacksWarning(shape, value);
      const code = mayWarn ? 'unknown-warning' : 'unknown-key';
      report({ code, file, line: yaml.lineOf([...path, key]), key, words, near });
    }
  }
}

/** True of an exercise and of help where one of their lists of signs and warnings is not there: another name may stand for it. */
function lacksWarning(shape: z.ZodObject, value: Readonly<Record<string, unknown>>): boolean {
  return warnings.some((key) => Object.hasOwn(shape.shape, key) && !Object.hasOwn(value, key));
}

const warnings = ['not_for_you_if', 'ask_first', 'stop_if', 'now', 'soon'];

/** The words of a value, so that a person finds them. */
export function quoteOf(value: unknown): string {
  return shortened(wordsIn(value).join(', '), 2_000);
}

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  return isRecord(value)
    ? Object.entries(value).map(([key, part]) => `${key}: ${wordsIn(part).join(', ')}`)
    : [];
}

/** What a schema is made of, without its defaults and without what makes typed values ready for it. */
function innermost(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodPipe) return innermost(schema.def.out as z.ZodType);
  const hasDefault = schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
  return hasDefault || schema instanceof z.ZodOptional
    ? innermost(schema.def.innerType as z.ZodType)
    : schema;
}

/** A key without a value counts as not there. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks).filter((entry) => entry !== undefined);
  if (isRecord(value)) {
    const entries = Object.entries(value).map(([key, part]) => [key, withoutBlanks(part)] as const);
    return Object.fromEntries(entries.filter(([, part]) => part !== undefined));
  }
  return typeof value === 'string' && blanks.includes(value.trim()) ? undefined : value;
}

/** What YAML itself takes for nothing. */
const blanks: readonly string[] = ['', '~', 'null'];
