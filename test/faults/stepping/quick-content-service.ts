import type { ContentUses } from '#service/content-parts.ts';
import { type ContentService, startContent as start } from '#service/content-service.ts';

/** The real thing with short times: the order of things is the same, and a thousand kills take minutes. */
export function startContent(uses: ContentUses): Promise<ContentService> {
  const times = { scanEveryMs: 1_000, settleMs: 60, hintMs: 10, restlessMs: 120_000, calmMs: 0 };
  return start({ ...uses, times, collectAfterMs: 20 });
}
