import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { block, numbered, sentence, settings } from './typed-words.ts';
import { openWall, type WallOf } from './wall-of.ts';

/*
 * Texts as nobody would think them up. Every word in them is one of its own, so that it is either on the wall, or quoted
 * in the receipt, or the whole file waits for a person. FOYER_WORDS=5000 looks at so many of each; FOYER_SEED repeats.
 */
const runs = Number(process.env.FOYER_WORDS ?? 120);
const seed = Number(process.env.FOYER_SEED ?? Date.now() % 1_000_000_000);
const timeLimitMs = 60_000 + runs * 100;
const options = { numRuns: runs, seed };

function missing(words: readonly string[], { wall, receipt }: WallOf): readonly string[] {
  return words.filter((word) => !wall.includes(word) && !receipt.includes(word));
}

test(
  `every word of a text is on the wall, or quoted, or the file waits for a person (seed ${seed})`,
  async () => {
    const wallOf = await openWall();
    let shown = 0;
    let lost = 0;
    await fc.assert(
      fc.asyncProperty(
        settings,
        fc.array(block, { maxLength: 6 }),
        async ({ title, answer, note, list, source, extra }, blocks) => {
          const lines = [
            '---',
            `title: ${title}`,
            `answer: ${answer}`,
            ...(note === undefined ? [] : [`guideline_note: ${note}`]),
            ...(source === undefined
              ? []
              : ['sources:', `  - { title: ${source[0]}, by: ${source[1]}, year: 2006 }`]),
            ...(list.length === 0 ? [] : ['unknown:', ...list.map((point) => `  - ${point}`)]),
            `${extra}---`,
            blocks.join('\n\n'),
          ];
          const { text, words } = numbered(lines.join('\n'));
          const result = await wallOf('topic', 'topics/ice', { 'topics/ice/index.en.md': `${text}\n` });
          if (!result.isShown) {
            expect(result.problems.length, text).toBeGreaterThan(0);
            return;
          }
          shown += 1;
          if (result.problems.some(({ code }) => code === 'words-lost')) lost += 1;
          expect(missing(words, result), text).toEqual([]);
        },
      ),
      options,
    );
    if (runs >= 1_000)
      console.info(`${runs} texts: ${shown} shown, ${lost} of them with words that only the account found`);
    expect(shown).toBeGreaterThan(runs / 2);
  },
  timeLimitMs,
);

test(
  `every word of the help page is on the wall or quoted (seed ${seed})`,
  async () => {
    const wallOf = await openWall();
    await fc.assert(
      fc.asyncProperty(
        fc.array(sentence, { minLength: 5, maxLength: 5 }),
        async ([one, two, three, four, five]) => {
          const { text, words } = numbered(
            `---\ntitle: ${one}\nanswer: ${two}\nnow:\n  - ${three}\n  - ${four}\nsoon: [@@ @@, @@]\nsources:\n  - title: ${five}\n---\n@@\n`,
          );
          const result = await wallOf('help', 'help', { 'help/index.en.md': text });
          if (result.isShown) expect(missing(words, result), text).toEqual([]);
          else expect(result.problems.length, text).toBeGreaterThan(0);
        },
      ),
      options,
    );
  },
  timeLimitMs,
);

const look = fc.record({
  text: fc.constantFrom('@@', '@@ @@', '@@-@@ '),
  strike: fc.boolean(),
  doubleStrike: fc.boolean(),
  vanish: fc.boolean(),
  bold: fc.boolean(),
  superScript: fc.boolean(),
});
const wordBlock = fc.record({
  kind: fc.constantFrom('paragraph', 'paragraph', 'heading', 'bullet', 'table', 'note'),
  looks: fc.array(fc.oneof({ arbitrary: fc.constant({ text: '@@ ' }), weight: 3 }, look), {
    minLength: 1,
    maxLength: 4,
  }),
});

test(
  `every word of a Word document is in its topic or quoted (seed ${seed})`,
  async () => {
    const wallOf = await openWall();
    await fc.assert(
      fc.asyncProperty(fc.array(wordBlock, { minLength: 1, maxLength: 5 }), async (blocks) => {
        const { text, words } = numbered(JSON.stringify(blocks));
        const typed = JSON.parse(text) as typeof blocks; // the same with its words in it
        const footnotes: Record<number, { children: Paragraph[] }> = {};
        const children = typed.map(({ kind, looks }, i) => {
          const runsOf = looks.map((run) => new TextRun(run));
          if (kind === 'table')
            return new Table({
              rows: [
                new TableRow({
                  children: runsOf.map(
                    (run) => new TableCell({ children: [new Paragraph({ children: [run] })] }),
                  ),
                }),
              ],
            });
          if (kind === 'note') {
            footnotes[i + 1] = { children: [new Paragraph({ children: runsOf })] };
            return new Paragraph({ children: [new TextRun('See'), new FootnoteReferenceRun(i + 1)] });
          }
          if (kind === 'bullet') return new Paragraph({ children: runsOf, bullet: { level: 0 } });
          return new Paragraph({
            children: runsOf,
            ...(kind === 'heading' && { heading: HeadingLevel.HEADING_2 }),
          });
        });
        const start = [
          new Paragraph({ text: 'May I lift?', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({ text: 'A little.' }),
        ];
        const bytes = await Packer.toBuffer(
          new Document({ sections: [{ children: [...start, ...children] }], footnotes }),
        );
        const result = await wallOf('document', 'topics/x.docx', { 'topics/x.docx': bytes });
        expect(result.isShown).toBe(true);
        const { leftOut, lost } = JSON.parse(result.wall).text;
        expect(lost, text).toEqual([]);
        expect(missing(words, result), text).toEqual([]);
        const isGone = (run: (typeof typed)[number]['looks'][number]) =>
          ('strike' in run && (run.strike || run.doubleStrike)) || ('vanish' in run && run.vanish);
        const gone = typed
          .flatMap(({ looks }) => looks.filter(isGone))
          .flatMap((run) => run.text.match(/vor\w+/g) ?? []);
        const { text: shown } = JSON.parse(result.wall);
        for (const word of gone)
          expect(JSON.stringify([shown.title, shown.answer, shown.body]), text).not.toContain(word);
        expect(
          gone.filter((word) => !JSON.stringify(leftOut).includes(word)),
          text,
        ).toEqual([]);
      }),
      { ...options, numRuns: Math.max(10, Math.round(runs / 6)) },
    );
  },
  timeLimitMs,
);
