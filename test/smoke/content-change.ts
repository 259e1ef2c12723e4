import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { goHome } from '#test/support/go-home.ts';
import { readReceipt } from '#test/support/kiosk-app.ts';
import { claim, type Stage, takePicture, until } from './stage.ts';

const promisedMs = 60_000; // a change is on the wall within 60 s of the last byte
const newTitle = 'Is warmth better than ice?';

/** Reception edits one title and breaks another topic: the edit is shown, the fault stays with its item. */
export async function seeContentChange(stage: Stage): Promise<void> {
  const { kiosk, report } = stage;
  const before = await kiosk.mark('revision');
  const broken = join(kiosk.contentFolder, 'topics', 'gas', 'index.en.md');
  const edited = join(kiosk.contentFolder, 'topics', 'ice', 'index.en.md');
  await writeFile(broken, '---\ntitle: [this is\n  not: closed\n---\nBroken.\n');
  await writeFile(edited, (await readFile(edited, 'utf8')).replace(/^title: .*$/m, `title: ${newTitle}`));
  report.updateSeenMs = await until('the new release on the glass', promisedMs, async () => {
    return (await kiosk.mark('revision')) !== before;
  });
  claim(
    stage,
    `an edited title was on the wall after ${report.updateSeenMs} ms`,
    report.updateSeenMs < promisedMs,
  );
  report.revision = (await kiosk.mark('revision')) ?? '';

  await goHome(stage.kiosk);
  const title = await kiosk.page.locator('.card[data-item="ice"] .card-title').innerText();
  claim(stage, 'the card carries the new title', title.replace(/\s+/gu, ' ') === newTitle);
  const gas = await kiosk.page.locator('.card[data-item="gas"]').count();
  claim(stage, 'the broken topic still shows its last good version', gas === 1);
  const receipt = await readReceipt(kiosk);
  claim(
    stage,
    'the receipt names the broken file',
    receipt.includes('gas') && receipt.includes('index.en.md'),
  );
  await takePicture(stage, 'home-after-change');
}
