import { expect, test } from 'vitest';
import { splitFrontMatter } from '#adapters/content-folder/settings/front-matter.ts';
import { readPackWith } from '#test/adapters/content-folder/open-pack.ts';
import { sentenceOf } from '#test/support/in-english.ts';

/** Texts as people really save them: the same topic each time, or advice on it. */
async function read(text: string | Uint8Array) {
  const { topics, problems } = await readPackWith({ 'topics/ice/index.en.md': text });
  const reading = topics.find(({ id }) => id === 'ice')?.reading;
  const draft =
    reading?.kind === 'good' && reading.value.kind === 'published' ? reading.value.item : undefined;
  const words = draft?.card.texts['en' as never] as { title: string; answer: string } | undefined;
  return {
    title: words?.title,
    answer: words?.answer,
    item: draft,
    codes: problems.map(({ code, line }) => [code, line]),
  };
}

const plain =
  '---\ntitle: Does ice help?\nanswer: It may.\ngroup: care\n---\nSome *words*.\n\n- one\n- two\n';
const asRead = { title: 'Does ice help?', answer: 'It may.', codes: [] as unknown[] };

test('byte order marks, UTF-16, and every kind of line end read alike', async () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le');
  for (const text of [
    plain,
    `\uFEFF${plain}`,
    plain.replaceAll('\n', '\r\n'),
    plain.replaceAll('\n', '\r'),
    utf16(`\uFEFF${plain}`),
    utf16(`\uFEFF${plain}`).swap16(),
    utf16(plain),
    `\n\n${plain}`,
  ])
    expect(await read(text), JSON.stringify(text.slice(0, 20))).toMatchObject(asRead);
});

test('dashes with blanks behind them, or as Word draws them, part the settings from the text', async () => {
  for (const fence of ['---   ', '----', '---\t', '—', '–––', '—-', '―'])
    expect(await read(plain.replaceAll('---', fence)), fence).toMatchObject(asRead);
});

test('keys may be written in other letter case, also with blanks', async () => {
  const text = plain
    .replace('title', 'Title')
    .replace('answer', 'ANSWER')
    .replace('group: care', 'Group: care\nLast reviewed: 2026-11-20\nSources:\n  - Title: A\n    By: B');
  expect(await read(text)).toMatchObject(asRead);
});

test('tabs and blanks that do not break are taken for blanks', async () => {
  expect(await read(plain.replace('title: ', 'title:\t').replace('answer: ', 'answer:\u00a0'))).toMatchObject(
    asRead,
  );
  expect(await read(plain.replace('group: care', 'sources:\n\t- title: A\n\t  by: B'))).toMatchObject(asRead);
  expect(await read(plain.replace('group: care', 'related:\n\u00a0\u00a0-\u00a0gas'))).toMatchObject(asRead);
  expect(await read(plain.replace('title', '\u200btitle'))).toMatchObject(asRead);
});

test('curly quotation marks around a value are quotation marks, others stay', async () => {
  for (const title of [
    '“Does ice help?”',
    '„Does ice help?“',
    '"Does ice help?”',
    '‘Does ice help?’',
    '«Does ice help?»',
  ])
    expect(await read(plain.replace('Does ice help?', title)), title).toMatchObject(asRead);
  expect(await read(plain.replace('Does ice help?', 'What is a “spasm”?'))).toMatchObject({
    title: 'What is a “spasm”?',
  });
  expect(
    await read(plain.replace('group: care', 'sources:\n  - { title: “Heat, cold”, by: “Cochrane” }')),
  ).toMatchObject(asRead);
  expect(await read(plain.replace('Does ice help?', '“Ice: does it help?”'))).toMatchObject({
    title: 'Ice: does it help?',
    codes: [],
  });
});

test('a colon in a title or an answer is understood, with advice', async () => {
  const colon = (title: string) => read(plain.replace('Does ice help?', title));
  expect(await colon('Ice: does it help?')).toMatchObject({
    title: 'Ice: does it help?',
    codes: [['sign-in-words', 2]],
  });
  expect(await colon('Ice: "does it" help: \\ yes')).toMatchObject({ title: 'Ice: "does it" help: \\ yes' });
  expect(await colon('The question is:')).toMatchObject({ title: 'The question is:' });
  expect(await colon('Ice: does it\n  help: or not?')).toMatchObject({
    title: 'Ice: does it help: or not?',
    answer: 'It may.',
  });
  expect(await colon('At 3:30 it hurts')).toMatchObject({ title: 'At 3:30 it hurts', codes: [] });
  expect(await colon('"Ice: it helps"')).toMatchObject({ title: 'Ice: it helps', codes: [] });
});

test('words that look like switches, numbers or dates stay words', async () => {
  for (const word of ['no', 'on', 'yes', 'off', 'null-ish', '007', '1e3', '2026-11-22', '0x1F', '12:30'])
    expect(await read(plain.replace('Does ice help?', word)), word).toMatchObject({ title: word, codes: [] });
});

test('days are read as they are written here, and one that may be two is refused', async () => {
  const from = (day: string) => read(plain.replace('group: care', `from: ${day}`));
  for (const day of [
    '2026-11-22',
    '22/11/2026',
    '22.11.2026',
    '22-11-2026',
    '"22/11/2026"',
    '2026-11-22T00:00:00',
    '22/11/2026 9:30 am',
  ])
    expect((await from(day)).item?.window, day).toEqual({ from: '2026-11-22', to: null });
  for (const day of ['11/22/2026', '03/04/2026', '31/11/2026', '22/11/26', 'soon'])
    expect((await from(day)).codes, day).toEqual([['wrong-type', 4]]);
});

test('a day that cannot be taken is told with the way to write it', async () => {
  const told = async (day: string) => {
    const { problems } = await readPackWith({
      'topics/ice/index.en.md': plain.replace('group: care', `from: ${day}`),
    });
    return problems.map((found) => sentenceOf(found).replace('topics/ice/index.en.md, line 4: ', ''));
  };
  expect(await told('3/4/2026')).toEqual([
    '"from" is 3/4/2026, which can be two days: write 2026-04-03 or 2026-03-04.',
  ]);
  expect(await told('11/22/2026')).toEqual(['"from" is 11/22/2026, with the month first: write 2026-11-22.']);
  expect(await told('22/11/26')).toEqual(['"from" is 22/11/26: write the year in full, as in 2026-11-22.']);
  expect(await told('31/11/2026')).toEqual(['"from" is 31/11/2026, a day that no calendar has.']);
  expect(await told('soon')).toEqual(['"from" must be a date such as 2026-11-22.']);
});

test('a status may be written with a capital letter', async () => {
  for (const status of ['Published', 'PUBLISHED', ' published '])
    expect(await read(plain.replace('group: care', `status: "${status}"`)), status).toMatchObject({
      title: 'Does ice help?',
      codes: [],
    });
});

test("Word's bullets and blanks become what Markdown knows", () => {
  const body = '•\u00a0one\n\u00a0\u00a0·  two\n-\u00a0three\n2.\u00a0four\n##\u00a0More\nA • in a line';
  expect(splitFrontMatter(`---\na: b\n---\n${body}`, 'x.md', () => {})?.body).toBe(
    '- one\n  - two\n- three\n2. four\n## More\nA • in a line',
  );
});

test('a setting that is set in below another is one of its own', async () => {
  for (const margin of ['\t', '  ', '\u00a0'])
    expect(
      await read(plain.replace('answer', `${margin}answer`).replace('group', `${margin}group`)),
    ).toMatchObject({
      ...asRead,
      item: { card: { group: 'care' } },
    });
  const reviewed = plain.replace('It may.', 'It may.\n Last reviewed: 2026-11-02');
  expect(await read(reviewed)).toMatchObject(asRead);
  const wrapped = plain.replace('It may.', 'It may\n  ease pain.');
  expect(await read(wrapped)).toMatchObject({ ...asRead, answer: 'It may ease pain.' });
});

test('a colon without a blank behind it ends the name of a setting all the same', async () => {
  const text = plain.replaceAll(/^(title|answer|group): /gm, '$1:');
  expect(await read(text)).toMatchObject(asRead);
  expect(await read(plain.replace('group: care', 'group: care\norder:60\nstatus:draft'))).toMatchObject({
    codes: [],
  });
});

test('words that go on after Enter belong to the line above, also without blanks before them', async () => {
  const text = (settings: string) => `---\n${settings}group: care\n---\nWords.\n`;
  for (const settings of [
    'title: Does ice\nhelp?\nanswer: It may, for\na short while.\n',
    'title: Does ice\n  help?\nanswer: It may, for\n\ta short while.\n',
    'answer: It may, for a\nshort\nwhile.\ntitle: Does ice\nhelp?\n',
  ])
    expect(await read(text(settings)), settings).toMatchObject({
      title: 'Does ice help?',
      answer: 'It may, for a short while.',
      codes: [],
    });
  const { help, problems } = await readPackWith({
    'help/index.en.md':
      '---\ntitle: When to\nget help\nanswer: Tell the desk.\nnow:\n- pain in your chest\nthat spreads\n- you cannot\nhold your water\nsoon:\n  - a fever\nthat stays\n---\n',
  });
  expect(problems).toEqual([]);
  expect(help).toMatchObject({
    value: {
      texts: {
        en: {
          title: 'When to get help',
          now: ['pain in your chest that spreads', 'you cannot hold your water'],
          soon: ['a fever that stays'],
        },
      },
    },
  });
});

test('a setting whose colon is missing is told, and no words of the one above', async () => {
  const { problems } = await readPackWith({
    'topics/ice/index.en.md': '---\ntitle: Does ice help?\nanswer It may.\n---\nWords.\n',
  });
  expect(problems).toMatchObject([{ code: 'yaml-broken', line: 3 }]);
});

test('a line that is no setting below a number or a day is told with its line', async () => {
  const { problems } = await readPackWith({
    'topics/ice/index.en.md':
      '---\ntitle: Ice?\nanswer: Yes.\norder: 60\nand more\ngroup: care\n---\nWords.\n',
  });
  expect(problems).toMatchObject([{ code: 'yaml-broken', line: 5 }]);
});

test('settings that are all set in lose no words, and those between the fences of a chat are read', async () => {
  for (const text of [
    '---\n  title: Does ice help?\n  answer: It may.\n  group: care\n---\nWords.\n',
    '```markdown\n---\ntitle: Does ice help?\nanswer: It may.\ngroup: care\n---\nWords.\n```\n',
    '```\n---\ntitle：Does ice help?\nanswer： It may.\ngroup: care\n---\nWords.\n\n```\n',
  ]) {
    const { problems, topics } = await readPackWith({ 'topics/ice/index.en.md': text });
    expect([text, problems, topics.find(({ id }) => id === 'ice')?.reading.kind]).toEqual([text, [], 'good']);
  }
});

test('bullets of Word and of other programs make points, with a blank behind them or without', async () => {
  for (const bullet of ['•', '▪', '‣', '◦', '■', '\uf0b7', '\uf0a7', '●']) {
    const { problems, topics } = await readPackWith({
      'topics/ice/index.en.md': plain.replace('- one\n- two', `${bullet}\tone\n${bullet}two`),
    });
    expect([bullet, problems, topics.find(({ id }) => id === 'ice')?.reading.kind]).toEqual([
      bullet,
      [],
      'good',
    ]);
    const split = splitFrontMatter(
      plain.replace('- one\n- two', `${bullet}\tone\n${bullet}two`),
      'x',
      () => {},
    );
    expect(split?.body).toContain('- one\n- two');
  }
});

test('signs that end a line in other programs part words, and end the line of a text or a notice', async () => {
  for (const sign of ['\u000b', '\u2028', '\u2029', '\u0085', '\u000c']) {
    const { title } = await read(plain.replace('Does ice help?', `Does ice${sign}help?`));
    expect(title).toBe('Does ice help?');
    const { notices } = await readPackWith({
      'notices.csv': `from,to,language,text\n,,en,Monday 9${sign}Tuesday 10\n`,
    });
    expect(notices).toMatchObject({ value: [{ texts: { en: 'Monday 9\nTuesday 10' } }] });
    const split = splitFrontMatter(plain.replace('Some *words*.', `Mon 9${sign}Tue 10`), 'x.md', () => {});
    expect(split?.body).toContain('Mon 9\nTue 10');
  }
});
