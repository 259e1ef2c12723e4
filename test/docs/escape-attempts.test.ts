import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attempts } from '#test/security/attempts.ts';
import { attemptsPage } from '#test/security/attempts-page.ts';

test('the page of the attempts is what the table makes of it', () => {
  expect(readFileSync('docs/escape-attempts.md', 'utf8'), 'run npm run security -- --page').toBe(
    attemptsPage(),
  );
});

const lists = ['attempt-lists', 'hand-attempts']
  .map((name) => readFileSync(`test/security/${name}.ts`, 'utf8'))
  .join('\n');

test.each(attempts.map(({ attempt, test: [file, claim] }) => [attempt, file, claim]))(
  'there is a test of: %s',
  (_attempt, file, claim) => {
    expect(existsSync(`test/${file}`)).toBe(true);
    const [title = claim, part] = claim.split(': ');
    const text = readFileSync(`test/${file}`, 'utf8');
    if (!text.includes(claim)) {
      expect(text, claim).toContain(title);
      expect(lists, claim).toContain(part);
    }
  },
);
