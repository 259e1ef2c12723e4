import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { staffEnglish } from '#i18n/behind/english.ts';

const guide = readFileSync('docs/clinician.md', 'utf8');
const { approval } = staffEnglish;

test('the guide names every button of the room as it stands on the screen', () => {
  const { readWhole, backToList, showChanges, sendBack, days, day, who } = approval;
  for (const word of [readWhole, backToList, showChanges, sendBack, days, day.save, who.another])
    expect(guide).toMatch(new RegExp(`\\*${word}\\*`));
});

test('the guide names every reason for which a text waits', () => {
  const kinds = ['changed', 'new', 'translation', 'review-due', 'review-overdue'] as const;
  for (const kind of kinds) {
    const said = approval.why(
      kind === 'new' || kind === 'translation' ? { kind } : { kind, on: '' as never },
      '',
      null,
    );
    expect(guide).toContain(`*${said.trim()}*`);
  }
});

test('its pictures are there, and small enough to be sent by mail', () => {
  const pictures = [...guide.matchAll(/\]\((pictures\/[^)]+)\)/g)].map(([, path]) => `docs/${path}`);
  expect(pictures).toHaveLength(3);
  for (const picture of pictures) expect(statSync(picture).size, picture).toBeLessThan(200_000);
});
