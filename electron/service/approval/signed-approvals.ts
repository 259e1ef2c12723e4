import { KioskError } from '#contract/errors.ts';
import type { Manifest } from '#core/content/manifest.ts';
import type { PackApproval } from '#core/content/pack-reading.ts';
import type { Logger } from '#core/ports.ts';
import type { Approvals } from './approvals.ts';

/**
 * Takes over what a signed folder says of approvals, for exactly the words that it names: a row for other words approves
 * nothing. What was decided here on the same day or later stays.
 */
export function takeSignedApprovals(
  release: Manifest,
  rows: readonly PackApproval[],
  { approvals, log }: { readonly approvals: Approvals; readonly log: Logger },
): void {
  const texts = new Map(approvals.textsOf(release).map((text) => [text.hash, text]));
  const believed = rows.flatMap((row) => {
    const text = texts.get(row.hash);
    const isMeant =
      text?.item.kind === row.item.kind && text.item.id === row.item.id && text.language === row.language;
    if (text === undefined || !isMeant) return [];
    const before = approvals.known(text).decision;
    if (before !== undefined && before.at.slice(0, 10) >= row.on) return [];
    const { item, language, hash, by } = row;
    return [{ item, language, hash, by, at: `${row.on}T00:00`, reason: null, from: 'signed-pack' as const }];
  });
  try {
    approvals.decide(believed);
    if (believed.length > 0) log.info('signed-approvals-taken', { count: believed.length });
  } catch (cause) {
    if (!(cause instanceof KioskError)) throw cause; // the store has logged it; the next look at the folder tries again
  }
}
