import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { plantProject } from './planted-project.ts';

/** What somebody may forget when the contract grows; each must be an error of the compiler in `checks.ts`. */
const forgotten: readonly {
  readonly claim: string;
  readonly file: 'api.ts' | 'staff-content.ts' | 'model.ts' | 'checks.ts' | 'staff-checks.ts';
  readonly from: string;
  readonly to: string;
}[] = [
  {
    claim: 'a method without a row',
    file: 'api.ts',
    from: 'getSnapshot(): Promise<Snapshot>;',
    to: 'getSnapshot(): Promise<Snapshot>; ring(): Promise<void>;',
  },
  {
    claim: 'a staff command that is not let in',
    file: 'staff-content.ts',
    from: "| { readonly kind: 'list-releases' }",
    to: "| { readonly kind: 'list-releases' } | { readonly kind: 'clean-screen' }",
  },
  {
    claim: 'a field of a staff command that is not let in',
    file: 'staff-content.ts',
    from: 'readonly stick: string',
    to: 'readonly stick: string; readonly folder: string',
  },
  {
    claim: 'a field that may be left out, and is not let in',
    file: 'api.ts',
    from: 'readonly dwellS: number;',
    to: 'readonly dwellS: number; readonly pauseS?: number;',
  },
  {
    claim: 'a word of a closed list that is not let in',
    file: 'api.ts',
    from: "export type Surface = 'loop'",
    to: "export type Surface = 'staff' | 'loop'",
  },
  {
    claim: 'a kind of item that is not let in',
    file: 'model.ts',
    from: "export type ItemKind = 'topic'",
    to: "export type ItemKind = 'poster' | 'topic'",
  },
  {
    claim: 'an argument that is not let in',
    file: 'api.ts',
    from: 'heartbeat(beat: Heartbeat)',
    to: 'beat(beat: Beat, at: number)',
  },
  {
    claim: 'a command that is let in and that nobody knows',
    file: 'staff-checks.ts',
    from: "z.strictObject({ kind: z.literal('list-releases') }),",
    to: "z.strictObject({ kind: z.literal('list-releases') }), z.strictObject({ kind: z.literal('quit') }),",
  },
  {
    claim: 'a row for a method that there is not',
    file: 'checks.ts',
    from: 'heartbeat: z.tuple([heartbeat]),',
    to: 'heartbeat: z.tuple([heartbeat]), ring: z.tuple([]),',
  },
  {
    claim: 'a row that lets in anything',
    file: 'checks.ts',
    from: 'z.tuple([batch])',
    to: 'z.any()',
  },
  {
    claim: 'a field of another type',
    file: 'checks.ts',
    from: 'z.strictObject({ slides: count,',
    to: 'z.strictObject({ slides: z.string(),',
  },
];

const folder = join('electron', 'contract');
const contract = Object.fromEntries(
  readdirSync(folder).map((name) => [`electron/contract/${name}`, readFileSync(join(folder, name), 'utf8')]),
);

/** The complaints of the compiler about the contract's rows, with one thing changed in it. */
async function complaintsAfter(path: string, from: string, to: string): Promise<readonly string[]> {
  const text = contract[path] ?? '';
  expect(text.split(from)).toHaveLength(2);
  const project = await plantProject({ ...contract, [path]: text.replace(from, to) });
  onTestFinished(() => project.remove());
  const complaints = await project.compile('electron/tsconfig.core.json');
  return complaints.filter((each) => each.path === 'electron/contract/checks.ts').map(({ rule }) => rule);
}

test.each(forgotten)('$claim does not compile', async ({ file, from, to }) => {
  expect(await complaintsAfter(`electron/contract/${file}`, from, to)).not.toEqual([]);
});

test('a change that says the same in other words compiles', async () => {
  const path = 'electron/contract/staff-content.ts';
  const [from, to] = ['readonly stick: string', "readonly stick: Stick['id']"];
  expect(await complaintsAfter(path, from, to)).toEqual([]);
});
