import { z } from 'zod';
import { type Problem, problem } from '#core/content/problems.ts';
import { missing } from './fields.ts';
import type { YamlText } from './yaml-text.ts';

/** Takes note of a problem. */
export type Report = (found: Problem) => void;

/** What settings say, if they fit the schema. Otherwise undefined, and every fault is reported with its line. */
export function checked<Schema extends z.ZodType>(
  schema: Schema,
  yaml: YamlText,
  file: string,
  report: Report,
): z.output<Schema> | undefined {
  const value = withoutBlanks(yaml.value) ?? {};
  reportUnknownKeys(schema, value, yaml, file, report);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of flat(result.error.issues)) report(explain(issue, yaml, file));
  return undefined;
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function explain({ path, message }: Issue, yaml: YamlText, file: string): Problem {
  const place = { file, line: yaml.lineOf(path) };
  if (path.length === 0) return problem('wrong-type', place, 'There must be lines such as "title: Words".');
  if (message === missing) return problem('value-missing', place, nameOf(path));
  return problem('wrong-type', place, `"${nameOf(path)}" ${message}.`);
}

/** `seconds` for a key at the top, `steps, 2, seconds` for one in the second entry of a list. */
function nameOf(path: readonly PropertyKey[]): string {
  return path.map((key) => (typeof key === 'number' ? String(key + 1) : String(key))).join(', ');
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
): void {
  if (!(schema instanceof z.ZodObject) || schema.def.catchall !== undefined || !isRecord(value)) return;
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(schema.shape, key)) continue;
    report(problem('unknown-key', { file, line: yaml.lineOf([key]) }, key));
  }
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
