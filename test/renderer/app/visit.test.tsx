// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { TopicDocument } from '#contract/model.ts';
import { drawScreen, help } from '#test/support/drawn-screen.tsx';
import { renamed, sampleContent } from '#test/support/sample-content.ts';

const countdownMs = 20_000;

describe('who touches the screen', () => {
  test('gets the very topic that was on the slide, its text too', async () => {
    const screen = await drawScreen();
    expect(screen.words()).toContain('About ice.');
    await screen.touch('ice');
    expect(screen.words()).toContain('All about ice.');
  });

  test('goes on to what is related, home, and to everything there is', async () => {
    const screen = await drawScreen();
    await screen.touch('ice');
    await screen.touch('heat');
    expect(screen.words()).toContain('All about heat.');
    await screen.touch('All questions');
    for (const title of ['ice', 'heat', 'walking']) expect(screen.buttons()).toContain(title);
    expect(await screen.counted()).toEqual([
      'opened topic ice from loop',
      'opened topic heat from related',
      'closed topic ice from loop',
      'closed topic heat from related',
    ]);
  });

  test('finds help on every screen, and goes back to where they were', async () => {
    const screen = await drawScreen();
    await screen.touch('ice');
    await screen.touch(help);
    expect(screen.words()).toContain('chest pain');
    await screen.touch('Back');
    expect(screen.words()).toContain('All about ice.');
  });

  test('is told where the rest of a page is when its document is away', async () => {
    const screen = await drawScreen({ ...sampleContent(), topics: new Map() });
    await screen.touch('ice');
    expect(screen.words()).toContain('About ice.');
    expect(screen.words()).toContain('The front desk can help you.');
    expect(await screen.counted()).toEqual(['opened topic ice from loop']);
  });

  test('takes the words along in a square that opens and closes', async () => {
    const screen = await drawScreen();
    await screen.touch('ice');
    expect(screen.words()).not.toContain('Point your phone’s camera at the square');
    await screen.touch('Take it with you');
    expect(screen.words()).toContain('Point your phone’s camera at the square');
    await screen.touch('Close');
    expect(screen.words()).not.toContain('Point your phone’s camera at the square');
    expect(screen.words()).toContain('All about ice.');
  });
});

describe('who stops touching', () => {
  /** 45 s, and a hundred words at 2.5 a second. */
  const idleMs = 45_000 + 40_000;

  test('is asked, and their place is kept at a touch', async () => {
    const screen = await drawScreen();
    await screen.touch('ice');
    await screen.pass(idleMs - 200);
    expect(screen.words()).not.toContain('Still reading?');
    await screen.pass(300);
    expect(screen.words()).toContain('Still reading?');
    await screen.pass(countdownMs - 2_000);
    await screen.touch('I am still here');
    expect(screen.words()).not.toContain('Still reading?');
    await screen.pass(countdownMs);
    expect(screen.words()).toContain('All about ice.');
  });

  test('sees the seconds counted down, and then it is the next person’s screen', async () => {
    const screen = await drawScreen();
    await screen.touch('ice');
    await screen.pass(idleMs);
    const seen: (string | null | undefined)[] = [];
    for (let second = 0; second < 20; second += 1) {
      seen.push(document.querySelector('[role="timer"]')?.textContent);
      await screen.pass(1_000);
    }
    expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => String(20 - index)));
    expect(screen.words()).not.toContain('Still reading?');
    expect(screen.buttons()).toContain('ice'); // the slide that was touched
    expect(await screen.counted()).toEqual([
      'opened topic ice from loop',
      'closed topic ice from loop',
      'visit-ended 1',
    ]);
  });

  test('is asked before larger text is taken back, on the loop too, which waits for them', async () => {
    const screen = await drawScreen();
    const comforts = () => {
      const { text, contrast, motion, reach } = document.documentElement.dataset;
      return [text, contrast, motion, reach].join(' ');
    };
    for (const name of ['Text size', 'More contrast', 'Less motion', 'Everything lower down']) {
      await screen.touch(name);
    }
    expect(comforts()).toBe('2 more less low');
    const slide = screen.words();
    await screen.pass(45_100);
    expect(screen.words()).toContain('Still reading?');
    expect(screen.words()).toContain(slide);
    expect(comforts()).toBe('2 more less low');
    for (let second = 0; second < 20; second += 1) await screen.pass(1_000);
    expect(comforts()).toBe('1 plain plain plain');
    expect(await screen.counted()).toEqual(['visit-ended 0']);
  });

  test('is not asked where nothing would be taken back', async () => {
    const screen = await drawScreen();
    await screen.touch(help);
    await screen.touch('Back');
    expect(screen.buttons()).toContain('ice');
    await screen.pass(45_100);
    expect(screen.words()).not.toContain('Still reading?');
    expect((await screen.counted()).at(-1)).toBe('visit-ended 0');
  });
});

describe('new content', () => {
  test('comes between two slides', async () => {
    const content = sampleContent();
    const screen = await drawScreen(content);
    screen.client.publish(renamed(content, 'heat', 'warmth'));
    await screen.pass(100);
    expect(document.documentElement.dataset.revision).toBe('00000000000000aa');
    await screen.pass(10_000);
    expect(document.documentElement.dataset.revision).toBe('00000000000000bb');
    expect(screen.words()).toContain('About warmth.');
  });

  test('waits until a person has left', async () => {
    const content = sampleContent();
    const screen = await drawScreen(content);
    await screen.touch(help);
    screen.client.publish(renamed(content, 'ice', 'cold'));
    await screen.pass(40_000);
    expect(document.documentElement.dataset.revision).toBe('00000000000000aa');
    await screen.pass(15_100); // and the words of help
    await screen.pass(20_000);
    expect(screen.words()).toContain('About cold.');
  });
});

describe('a crash', () => {
  test('of a topic brings the loop back, is reported, and ends the visit', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined); // React tells of it
    const content = sampleContent();
    const broken = { kind: 'topic' } as TopicDocument; // no service writes this
    const topics = new Map([...content.topics].map(([id]) => [id, broken]));
    const screen = await drawScreen({ ...content, topics });
    await screen.touch('ice');
    await screen.pass(100);
    expect(screen.buttons()).toContain('ice');
    expect(screen.words()).not.toMatch(/Error|undefined/);
    expect(screen.client.faults).toMatchObject([{ kind: 'crash', where: 'topic' }]);
    expect(await screen.counted()).toEqual([
      'opened topic ice from loop',
      'closed topic ice from loop',
      'visit-ended 1',
    ]);
  });

  test('of the loop itself leaves the paper calm for a while, and counts no visit', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const content = sampleContent();
    const [ice, ...others] = content.snapshot.topics;
    const withPicture = others.map((card) => ({ ...card, picture: 'media/heat.jpg' }));
    const topics = ice === undefined ? withPicture : [ice, ...withPicture];
    const screen = await drawScreen({ ...content, snapshot: { ...content.snapshot, topics } });
    vi.spyOn(screen.client.content, 'pictureUrl').mockImplementation(() => {
      throw new Error('A fault of the loop.');
    });
    await screen.pass(10_000);
    expect(screen.client.faults.length).toBeGreaterThan(0);
    expect(screen.words()).not.toMatch(/Error|fault/);
    vi.mocked(screen.client.content.pictureUrl).mockRestore();
    await screen.pass(6_000);
    expect(screen.words()).toContain('About heat.');
    expect(await screen.counted()).toEqual([]);
  });
});
