import fc from 'fast-check';
import iconv from 'iconv-lite';
import { walkMotion } from '#test/support/small-pack.ts';
import { block, sentence } from './typed-words.ts';

/** Words that open no quotation: one that is never closed makes the whole file wait. */
const calm = sentence.filter((words) => !/^["'{[]|: ["'{[]/.test(words));

/** Files of a content folder by their names, with `@@` for each word. */
export type TypedPack = Readonly<Record<string, TypedFile>>;

export interface TypedFile {
  readonly text: string;
  readonly savedAs: keyof typeof waysOfSaving;
}

/** Ways of saving a text, each of which Foyer must read. */
export const waysOfSaving = {
  'utf-8': (text: string) => Buffer.from(text),
  'utf-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'utf-16': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'windows-1252': (text: string) => iconv.encode(text, 'windows-1252'),
} as const;

const lineEnds = fc.constantFrom('\n', '\n', '\r\n');
const saved = (text: fc.Arbitrary<string>): fc.Arbitrary<TypedFile> =>
  fc
    .tuple(text, lineEnds, fc.constantFrom(...(Object.keys(waysOfSaving) as (keyof typeof waysOfSaving)[]))) // its own keys
    .map(([typed, end, savedAs]) => ({ text: typed.replaceAll('\n', end), savedAs }));

const day = fc.constantFrom(
  '',
  '',
  '',
  '2026-12-24',
  '2027-1-5',
  '24.12.2026',
  '24/12/2026',
  '31/11/2026',
  'soon',
);
const table = fc
  .record({
    sign: fc.constantFrom(',', ';', '\t', '|'),
    columns: fc.constantFrom(
      ['from', 'to', 'language', 'text'],
      ['From', 'To', 'Language', 'Text'],
      ['language', 'note', 'from', 'to', 'text'],
      ['text', 'from', 'to', 'language'],
    ),
    rows: fc.array(
      fc.record({
        from: day,
        to: day,
        language: fc.constantFrom('en', 'en', 'EN', '', 'vi'),
        text: sentence,
        isQuoted: fc.boolean(),
        isLong: fc.boolean(),
        spare: fc.constantFrom('', '', '', '@@'),
      }),
      { maxLength: 9 },
    ),
  })
  .map(({ sign, columns, rows }) => {
    const lines = rows.map(({ from, to, language, text, isQuoted, isLong, spare }) => {
      const words = isLong ? `${text} ${'@@ '.repeat(30)}` : text;
      const plain = isQuoted ? `"${words.replaceAll('"', '""')}"` : words;
      const cells: Readonly<Record<string, string>> = { from, to, language, text: plain, note: spare };
      return columns.map((column) => cells[column.toLowerCase()] ?? '').join(sign);
    });
    return [columns.join(sign), ...lines, sign.repeat(3), ''].join('\n');
  });

const practice = fc
  .record({
    name: calm,
    phone: fc.constantFrom('', 'phone: "02 @@ 5550"\n', 'Phone: 02 5550 #@@\n'),
    words: fc.option(calm, { nil: undefined }),
    groups: fc.array(calm, { maxLength: 3 }),
    more: fc.constantFrom(
      '',
      'logo: @@.png\n',
      'opening_hours:\n  @@: 9-5 @@\n',
      'nmae: @@ @@\n',
      '# a note\n',
    ),
  })
  .map(
    ({ name, phone, words, groups, more }) =>
      `name: ${name}\n${phone}emergency_number: 000\n${words === undefined ? '' : `emergency_words: ${words}\n`}languages: [en]\ngroups:\n  care: Care\n${groups.map((title, i) => `  g${i}: ${title}\n`).join('')}${more}playlist:\n  - Ice # @@\n`,
  );

const list = fc.array(calm, { minLength: 1, maxLength: 3 });
const exercise = fc
  .record({
    fields: fc.tuple(calm, calm, calm),
    need: list,
    stop: list,
    step: fc.tuple(calm, calm, calm),
    isBracketed: fc.boolean(),
    body: fc.array(block, { maxLength: 2 }),
  })
  .map(({ fields: [title, answer, dose], need, stop, step: [name, cue, breathing], isBracketed, body }) => {
    const points = (words: readonly string[]) => words.map((point) => `  - ${point}\n`).join('');
    const first = isBracketed
      ? `  - { name: ${name}, cue: ${cue}, breathing: ${breathing}, seconds: 10 }\n`
      : `  - name: ${name}\n    cue: ${cue}\n    breathing: ${breathing}\n    seconds: 10 # @@\n`;
    return `---\ntitle: ${title}\nanswer: ${answer}\ndose: ${dose}\nneed:\n${points(need)}stop_if:\n${points(stop)}ask_first: [@@ @@, @@ 5 %]\nsteps:\n${first}  - { name: Swing, cue: Go., seconds: 20, repetitions: 12 }\n---\n${body.join('\n\n')}\n`;
  });

const topic = fc
  .record({
    fields: fc.tuple(calm, calm),
    more: fc.constantFrom('', 'from: 24/12/2026\n', 'Reviewed by: @@ (@@)\n', 'related: [Walking, "gas"]\n'),
    body: fc.array(block, { maxLength: 4 }),
  })
  .map(
    ({ fields: [title, answer], more, body }) =>
      `---\ntitle: ${title}\nanswer: ${answer}\norder: 20\ngroup: care\n${more}---\n${body.join('\n\n')}\n`,
  );

const motion = fc
  .constantFrom('Walk', 'Walk #2', 'Step-by-step', '"Walk: slow"')
  .map((name) => walkMotion.replace('Walk', name));
const help = fc
  .tuple(calm, calm, list)
  .map(
    ([title, answer, now]) =>
      `---\ntitle: ${title}\nanswer: ${answer}\nnow:\n${now.map((sign, i) => `  - ${i === 1 ? 'drawing heart: ' : ''}${sign}\n`).join('')}soon: [@@ @@, @@]\n---\n@@\n`,
  );

/** Names of one thing, as people write them. */
const named = (...names: readonly [string, ...string[]]) => fc.constantFrom(...names);

/** A whole pack with one topic, one exercise and one of each other kind, typed and saved as people do. */
export const typedPack: fc.Arbitrary<TypedPack> = fc
  .record({
    practice: fc.tuple(
      named('practice.yaml', 'Practice.YAML', 'practice.yml', 'practice.yaml.txt'),
      saved(practice),
    ),
    notices: fc.tuple(named('notices.csv', 'Notices.CSV', 'notices.csv.csv'), saved(table)),
    help: fc.tuple(named('help/index.en.md', 'Help/Index.EN.md'), saved(help)),
    topic: fc.tuple(
      named(
        'topics/ice/index.en.md',
        'Topics/Ice/INDEX.en.md',
        'topics/\u00dcbung 1/index.en.md',
        'topics/ice/index.en.md.txt',
      ),
      saved(topic),
    ),
    exercise: saved(exercise),
    motion: saved(motion),
  })
  .map(({ practice: [practiceName, practiceFile], exercise: steps, motion: moves, ...others }) =>
    Object.fromEntries([
      [practiceName, practiceFile],
      ...[others.notices, others.help, others.topic],
      ['exercises/walking/index.en.md', steps],
      ['exercises/walking/motion.yaml', moves],
    ]),
  );
