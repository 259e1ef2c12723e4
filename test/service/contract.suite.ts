import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { KioskClient } from '#contract/api.ts';
import type { LocalDate, Revision } from '#contract/model.ts';
import { openedView, sampleBatch } from '#test/support/sample-views.ts';

export interface OpenedClient {
  readonly client: KioskClient;
  /** Gives the topic `ice` another title at the other end; null where that cannot be done. */
  readonly edit: ((title: string) => Promise<void>) | null;
  close(): Promise<void>;
}

/** What every transport must do, whatever is at its other end. One end answers all tests, as a kiosk's does for months. */
export function describeContract(name: string, open: () => Promise<OpenedClient>): void {
  const day = '2026-11-22' as LocalDate;

  describe(`the contract over ${name}`, { timeout: 60_000 }, () => {
    let kiosk: OpenedClient;
    beforeAll(async () => {
      kiosk = await open();
    }, 60_000);
    afterAll(() => kiosk.close());

    test('a snapshot is whole: every item in the playlist and every relation is in it', async () => {
      const { client } = kiosk;
      const snapshot = await client.getSnapshot();
      const known = new Set(
        [...snapshot.topics, ...snapshot.exercises].map(({ kind, id }) => `${kind}/${id}`),
      );
      const named = [
        ...snapshot.playlist,
        ...[...snapshot.topics, ...snapshot.exercises].flatMap((card) => card.related),
      ];
      expect(snapshot.topics.length).toBeGreaterThan(0);
      expect(named.filter(({ kind, id }) => !known.has(`${kind}/${id}`))).toEqual([]);
      expect(snapshot.revision).toMatch(/^[0-9a-f]{16}$/);
    });

    test('a snapshot has every text in the practice’s own language, and the signs that need help', async () => {
      const { client } = kiosk;
      const { practice, topics, exercises, notices, help } = await client.getSnapshot();
      const [own] = practice.languages;
      for (const item of [...topics, ...exercises, ...notices, help])
        expect(item.texts[own], item.id).toBeDefined();
      expect(help.texts[own]?.now.length).toBeGreaterThan(0);
    });

    test('without news the snapshot stays the same', async () => {
      const { client } = kiosk;
      await vi.waitFor(async () => {
        const first = await client.getSnapshot();
        expect(await client.getSnapshot()).toEqual(first); // but for the one moment in which staff's mark comes
      });
    });

    test('a batch is answered with its number, also the second time', async () => {
      const { client } = kiosk;
      expect(await client.recordViews(sampleBatch(1))).toEqual({ sequence: 1 });
      expect(await client.recordViews(sampleBatch(2))).toEqual({ sequence: 2 });
      expect(await client.recordViews(sampleBatch(1))).toEqual({ sequence: 1 });
    });

    test('an empty batch is a batch', async () => {
      const { client } = kiosk;
      expect(await client.recordViews(sampleBatch(1, []))).toEqual({ sequence: 1 });
    });

    test('while nobody is signed in every staff command is locked', async () => {
      const { client } = kiosk;
      for (const command of [
        { kind: 'describe-content' },
        { kind: 'check-folder-now' },
        { kind: 'preview-change' },
        { kind: 'undo-last-change', revision: '0123456789abcdef' as Revision },
        { kind: 'accept-folder' },
        { kind: 'list-releases' },
        { kind: 'take-from-stick', stick: '/media/blue' },
        { kind: 'export-counters', from: day, to: day },
      ] as const) {
        await expect(client.runStaffCommand(command)).rejects.toMatchObject({
          name: 'KioskError',
          code: 'staff-locked',
        });
      }
    });

    test('many calls at once are each answered with their own answer', async () => {
      const { client } = kiosk;
      const receipts = await Promise.all(
        Array.from({ length: 50 }, (_, i) => client.recordViews(sampleBatch(i + 1, [openedView()]))),
      );
      expect(receipts.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1));
    });

    test('an edit is announced, and the next snapshot has it and a greater number', async ({ skip }) => {
      const { client, edit } = kiosk;
      if (edit === null) return skip('this end follows no folder'); // such as the one that is planted in a utility process
      const before = await client.getSnapshot();
      const numbers: number[] = [];
      const unsubscribe = client.subscribe((news) => numbers.push(news.number));
      await edit('Edited words');
      const after = await vi.waitFor(
        async () => {
          const newest = await client.getSnapshot();
          expect(newest.revision).not.toBe(before.revision); // news may be of staff's mark only
          return newest;
        },
        { timeout: 50_000, interval: 50 },
      );
      unsubscribe();
      expect(numbers).toContain(after.number);
      expect(after.number).toBeGreaterThan(before.number);
      expect(JSON.stringify(after.topics)).toContain('Edited words');
    });

    test('who unsubscribed hears nothing', async () => {
      const { client } = kiosk;
      const listener = vi.fn();
      client.subscribe(listener)();
      await client.getSnapshot();
      expect(listener).not.toHaveBeenCalled();
    });
  });
}
