import { expect, test } from 'vitest';
import { parseYaml } from '#adapters/content-folder/settings/yaml-text.ts';
import type { Problem } from '#core/content/problems.ts';

/** What settings say, with the problems that are told of them. */
function read(text: string) {
  const problems: Problem[] = [];
  const yaml = parseYaml(text, 'x.yaml', (found) => problems.push(found));
  return { value: yaml?.value, problems, codes: problems.map(({ code }) => code) };
}

const asTyped = [
  'Is ice the #1 remedy?',
  '#1 remedy',
  '# of visits',
  'Ask at desk #2 before you use ice, if you take blood thinners.',
  'Ice: does it help?',
  'The question is:',
  '- is ice good?',
  '? or !',
  '& heat',
  '&c',
  '*Important news',
  '! Stop',
  '!Stop',
  '| ice |',
  '|',
  '> 5 kg is too much',
  '% of people',
  '50 % # of people',
  '@home',
  '`ice`',
  ', and so on',
  '{New} ice',
  '[New] ice, heat',
  '[ice, heat]',
  '{ice}',
  '] ice',
  '"Ice" or "heat"?',
  '"Ice" #1 remedy?',
  "'Ice' #1 remedy?",
  "'Tis the season",
  "'Ice' and 'heat'",
  "Don't",
  'A "quoted" word: yes',
  'C:\\ice: yes',
  '012 345',
  'no',
  '~ 5',
];

test.each(asTyped)('a title and a point of a list are taken as typed: %s', (words) => {
  for (const [key, lines] of [
    ['title', `title: ${words}`],
    ['emergency_words', `emergency_words: ${words}`],
  ] as const)
    expect(read(`${lines}\nnext: 1\n`).value, lines).toEqual({ [key]: words, next: '1' });
  expect(read(`now:\n  - ${words}\n  - one\n`).value).toEqual({ now: [words, 'one'] });
  expect(read(`now:\n- ${words}\n- one\nnext: 1\n`).value).toEqual({ now: [words, 'one'], next: '1' });
  expect(read(`steps:\n  - name: ${words}\n    cue: ${words}\n    seconds: 20\n`).value).toEqual({
    steps: [{ name: words, cue: words, seconds: '20' }],
  });
  expect(read(`groups:\n  care: ${words}\n  more: x\n`).codes).not.toContain('yaml-broken');
});

test('words that go on in the next line stay whole, with the signs in them', () => {
  expect(read('answer: Ice: it may\n  help #1\n  Name: so\nnext: 1').value).toEqual({
    answer: 'Ice: it may help #1 Name: so',
    next: '1',
  });
  expect(read('answer:\n  Ask: at desk #2\nnext: 1')).toMatchObject({ value: { next: '1' } });
  expect(String((read('answer:\n  Ask: at desk #2').value as { answer: string }).answer).trim()).toBe(
    'Ask: at desk #2',
  );
  expect(read('now:\n  - chest pain #1 sign,\n    tell us: at once\n  - fever').value).toEqual({
    now: ['chest pain #1 sign, tell us: at once', 'fever'],
  });
});

test('a guess is told with the words, and a plain sentence is none', () => {
  expect(read('title: Is ice the #1 remedy?').problems).toEqual([
    { code: 'sign-in-words', file: 'x.yaml', line: 1, words: 'Is ice the #1 remedy?', sign: '#' },
  ]);
  expect(read('title: Ice & heat, 5*10 (or 50%)\nnow: [a, b]').codes).toEqual([]);
  expect(read('title: "Ice: #1"').codes).toEqual([]);
});

test('a line that begins with # is a note, and behind a number, a day or a choice # begins one that is told', () => {
  const text =
    '# note\n  # note too\norder: 60 # after heat\nfrom: 2026-11-01   # first day\nstatus: draft # not yet\nnow: # signs\n  # more\n  - a';
  const { value, problems } = read(text);
  expect(value).toEqual({ order: '60', from: '2026-11-01', status: 'draft', now: ['a'] });
  expect(problems.map((found) => [found.line, 'words' in found && found.words])).toEqual([
    [3, 'after heat'],
    [4, 'first day'],
    [5, 'not yet'],
    [6, 'signs'],
  ]);
  expect(read('related: [gas, ice] # two\nplaylist:\n  - ice # first').value).toEqual({
    related: ['gas', 'ice'],
    playlist: ['ice'],
  });
  expect(read('title: "Ice" # the question').problems).toMatchObject([
    { code: 'note-in-line', words: 'the question' },
  ]);
});

test('what is really YAML stays so', () => {
  expect(read('answer: |\n  Name: Ice # 1\n  second\nnext: 1').value).toEqual({
    answer: 'Name: Ice # 1\nsecond\n',
    next: '1',
  });
  expect(read('answer: >-\n  one\n  two: #3\n').value).toEqual({ answer: 'one two: #3' });
  expect(read('title: \'it\'\'s: #1\'\nanswer: "a \\"b\\": c"').value).toEqual({
    title: "it's: #1",
    answer: 'a "b": c',
  });
  expect(read('title: "rest\\activity, either\\or"\nnow: ["a\\vb, c"]').value).toEqual({
    title: 'rest\\activity, either\\or',
    now: ['a\\vb, c'],
  });
  expect(read('title: "caf\\u00e9 \\"x\\" \\\\"').value).toEqual({ title: 'café "x" \\' });
  expect(read('answer: "one\n  two: #3"').value).toEqual({ answer: 'one two: #3' });
  expect(read('related: [\n  gas,\n  ice\n  ]\n').value).toEqual({ related: ['gas', 'ice'] });
  expect(read('title: "Ice').codes).toEqual(['yaml-broken']);
  expect(read('a: &a [x,x]\nb: [*a,*a]').codes).toEqual(['yaml-broken']);
});

test('a comma in a source belongs to the words unless a known name follows it', () => {
  const sources = (...lines: readonly string[]) =>
    (read(`sources:\n${lines.map((line) => `  - ${line}\n`).join('')}`).value as { sources: unknown })
      .sources;
  expect(
    sources('{ title: Ice, heat and rest for back pain, by: Smith, Jones and Lee, year: 2006 }'),
  ).toEqual([{ title: 'Ice, heat and rest for back pain', by: 'Smith, Jones and Lee', year: '2006' }]);
  expect(sources('{Title: Pain #2: a review [part {1}], with more, Year: 2006,}')).toEqual([
    { title: 'Pain #2: a review [part {1}], with more', year: '2006' },
  ]);
  expect(sources('{ title: "Ice, cold", by: NHS, url: https://x.org/a,b?c=1#d }')).toEqual([
    { title: 'Ice, cold', by: 'NHS', url: 'https://x.org/a,b?c=1#d' },
  ]);
  expect(sources('{ title: "Ice", heat and rest, by: Smith "Bob" Jones, year: 2006 }')).toEqual([
    { title: '"Ice", heat and rest', by: 'Smith "Bob" Jones', year: '2006' },
  ]);
  expect(sources('{ title: Ice, heat, by: Smith, year: 2006')).toEqual([
    { title: 'Ice, heat', by: 'Smith', year: '2006' },
  ]);
  expect(sources('{title:Ice, heat,by:Lee,url:https://x.org/a,year:2006}')).toEqual([
    { title: 'Ice, heat', by: 'Lee', url: 'https://x.org/a', year: '2006' },
  ]);
  expect(sources('{ title: Ice, publisher: Elsevier, year: 2006 }')).toEqual([
    { title: 'Ice, publisher: Elsevier', year: '2006' },
  ]);
  expect(sources('{ title: Ice, heat,', '  and rest, by: Smith }'.trim())).toBeDefined();
  expect(read('sources:\n  - { title: Ice, heat\n      and rest, by: Smith }\n').value).toEqual({
    sources: [{ title: 'Ice, heat and rest', by: 'Smith' }],
  });
  expect(read('sources: [{ title: A, b, by: C }, { title: D }]').value).toEqual({
    sources: [{ title: 'A, b', by: 'C' }, { title: 'D' }],
  });
  expect(
    read('steps:\n  - { name: Stand, tall, cue: Look ahead, then down: slowly., seconds: 10 }').value,
  ).toEqual({
    steps: [{ name: 'Stand, tall', cue: 'Look ahead, then down: slowly.', seconds: '10' }],
  });
});

test('points between brackets are parted by commas, and signs in them are words', () => {
  expect(read('now: [pain: bad, numb #2, walk 1,000 steps, "a, b", {c}]').value).toEqual({
    now: ['pain: bad', 'numb #2', 'walk 1,000 steps', 'a, b', '{c}'],
  });
  expect(read('languages: [en,vi]\ncolours: { leaf: #1F6F5C }').value).toEqual({
    languages: ['en', 'vi'],
    colours: { leaf: '#1F6F5C' },
  });
  expect(read('colours:\n  leaf: #1F6F5C # green').value).toEqual({ colours: { leaf: '#1F6F5C' } });
  expect(read('groups: { care: Pain, aches, more: Other #2 }').value).toEqual({
    groups: { care: 'Pain, aches', more: 'Other #2' },
  });
});

test('a motion keeps its numbers, and its names may hold signs', () => {
  const text =
    'movements:\n  Walk #2:\n    seconds: 8 # out and in\n    hips: { 0: [32, 10.5], 50: [3, 1] } # [ahead, up]\n    keys:\n      hip: {0: 35, 52: -2}\n      knee:\n        0: 6 # bent\n    contacts: { near_hand: { on: floor, at_cm: 40 } }\n    muscles: [Calves, Thighs #1]\nsteps:\n  - Walk #2\n';
  expect(read(text).value).toEqual({
    movements: {
      'Walk #2': {
        seconds: '8',
        hips: { '0': ['32', '10.5'], '50': ['3', '1'] },
        keys: { hip: { '0': '35', '52': '-2' }, knee: { '0': '6' } },
        contacts: { near_hand: { on: 'floor', at_cm: '40' } },
        muscles: ['Calves', 'Thighs #1'],
      },
    },
    steps: ['Walk #2'],
  });
});

test.each([
  ['"C:\\new"', 'C:\\new'],
  ['"D:\\notes\\rest.md"', 'D:\\notes\\rest.md'],
  ['"ice and\\/or heat"', 'ice and\\/or heat'],
  ['"say \\"no\\""', 'say "no"'],
  ['"caf\\u00e9"', 'café'],
  ['{ title: "C:\\new", by: "X" }', undefined],
])('a backslash between quotation marks is itself: %s', (typed, words) => {
  const { value } = read(words === undefined ? `sources:\n  - ${typed}\n` : `title: ${typed}\n`);
  expect(value).toEqual(
    words === undefined ? { sources: [{ title: 'C:\\new', by: 'X' }] } : { title: words },
  );
});
