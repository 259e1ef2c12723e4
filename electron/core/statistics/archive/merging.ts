import type { LocalDate } from '#contract/model.ts';
import type { LocalMonth } from '#contract/staff-reports.ts';
import { isLocalMonth, monthsBetween } from '#core/statistics/report/month.ts';
import type { MonthCounts } from '#core/statistics/report/month-counts.ts';
import { printMonth } from '#core/statistics/report/printed-month.ts';
import type { PrintedKiosk } from '#core/statistics/report/report-tables.ts';
import type { ArchiveFacts } from './archive.ts';

/** A file of a tree of archives, read. */
export type FoundArchive =
  | {
      readonly kind: 'archive';
      readonly path: string;
      readonly facts: ArchiveFacts;
      readonly hash: string;
      readonly months: readonly MonthCounts[];
    }
  | { readonly kind: 'newer' | 'foreign' | 'damaged' | 'unreadable'; readonly path: string };

export type FoundMonth = Extract<FoundArchive, { readonly kind: 'archive' }>;

/** What whoever merges must know. */
export type MergeFinding =
  /** Left out. */
  | { readonly kind: 'newer' | 'foreign' | 'damaged' | 'unreadable'; readonly path: string }
  /** Left out: `than` has all of it and more. */
  | { readonly kind: 'earlier-copy'; readonly path: string; readonly than: string }
  /** Two kiosks count under one number: neither month can be told from the other, `path` is left out. */
  | { readonly kind: 'copied-kiosk'; readonly kiosk: string; readonly path: string; readonly than: string }
  | {
      readonly kind: 'gap';
      readonly kioskName: string;
      readonly siteName: string;
      readonly months: readonly LocalMonth[];
    }
  | { readonly kind: 'two-places'; readonly kioskName: string; readonly siteNames: readonly string[] }
  | { readonly kind: 'zones'; readonly zones: readonly { readonly zone: string; readonly kiosks: number }[] }
  | {
      readonly kind: 'removed';
      readonly kioskName: string;
      readonly siteName: string;
      readonly before: LocalDate;
    }
  | { readonly kind: 'undated'; readonly kioskName: string; readonly siteName: string };

export interface Merged {
  readonly kiosks: readonly PrintedKiosk[];
  readonly findings: readonly MergeFinding[];
}

/** Of two archives of one kiosk and month: which says more; null where neither holds all of the other. */
export type Judge = (one: FoundMonth, other: FoundMonth) => Promise<FoundMonth | null>;

/** Puts the archives of a tree together, each month of each kiosk once, however often and in what order they were found. */
export async function mergeArchives(found: readonly FoundArchive[], judge: Judge): Promise<Merged> {
  const findings: MergeFinding[] = [];
  const chosen = new Map<string, FoundMonth>();
  for (const one of found.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (one.kind !== 'archive') {
      findings.push({ kind: one.kind, path: one.path });
      continue;
    }
    const key = `${one.facts.kiosk} ${one.facts.month}`;
    const before = chosen.get(key);
    if (before === undefined) chosen.set(key, one);
    else if (before.hash !== one.hash) chosen.set(key, await chooseOf(before, one));
  }

  async function chooseOf(before: FoundMonth, one: FoundMonth): Promise<FoundMonth> {
    const better = await judge(before, one);
    if (better === null) {
      findings.push({ kind: 'copied-kiosk', kiosk: one.facts.kiosk, path: one.path, than: before.path });
      return before;
    }
    const other = better === one ? before : one;
    findings.push({ kind: 'earlier-copy', path: other.path, than: better.path });
    return better;
  }

  const byKiosk = [...Map.groupBy(chosen.values(), ({ facts }) => facts.kiosk).values()];
  const kiosks = byKiosk.map(kioskOf).sort(byName);
  for (const { found: months, ...kiosk } of kiosks) findings.push(...findingsOf(kiosk, months));
  const zones = zonesOf(byKiosk);
  if (zones.length > 1) findings.push({ kind: 'zones', zones });
  return { kiosks: kiosks.map(({ found: _, ...kiosk }) => kiosk), findings };
}

type KioskWithFound = PrintedKiosk & { readonly found: readonly FoundMonth[] };

/** A kiosk goes by the names of its newest month. */
function kioskOf(found: readonly FoundMonth[]): KioskWithFound {
  const sorted = found.toSorted((one, other) => (one.facts.month < other.facts.month ? -1 : 1));
  const newest = sorted.findLast(({ facts }) => facts.month !== 'undated') ?? sorted.at(-1);
  return {
    siteName: newest?.facts.siteName ?? '',
    kiosk: newest?.facts.kiosk ?? '',
    kioskName: newest?.facts.kioskName ?? '',
    keptSince: lastOf(sorted.map(({ facts }) => facts.keptSince)),
    months: sorted.flatMap(({ months }) => months).map(printMonth),
    found: sorted,
  };
}

function lastOf(days: readonly (LocalDate | null)[]): LocalDate | null {
  return (
    days
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null
  );
}

function findingsOf(
  { kioskName, siteName, keptSince }: PrintedKiosk,
  found: readonly FoundMonth[],
): readonly MergeFinding[] {
  const findings: MergeFinding[] = [];
  const months = found.map(({ facts }) => facts.month).filter(isLocalMonth);
  const [first, last] = [months[0], months.at(-1)];
  const there = new Set<string>(months);
  const missing =
    first === undefined || last === undefined
      ? []
      : monthsBetween(first, last).filter((month) => !there.has(month));
  if (missing.length > 0) findings.push({ kind: 'gap', kioskName, siteName, months: missing });
  const siteNames = [...new Set(found.map(({ facts }) => facts.siteName))];
  if (siteNames.length > 1) findings.push({ kind: 'two-places', kioskName, siteNames });
  if (keptSince !== null) findings.push({ kind: 'removed', kioskName, siteName, before: keptSince });
  if (months.length < found.length) findings.push({ kind: 'undated', kioskName, siteName });
  return findings;
}

function zonesOf(kiosks: readonly (readonly FoundMonth[])[]) {
  const zones = kiosks.flatMap((months) => [...new Set(months.map(({ facts }) => facts.zone))]);
  return [...Map.groupBy(zones, (zone) => zone)]
    .map(([zone, all]) => ({ zone, kiosks: all.length }))
    .sort((one, other) => other.kiosks - one.kiosks || (one.zone < other.zone ? -1 : 1));
}

function byName(one: PrintedKiosk, other: PrintedKiosk): number {
  const name = ({ siteName, kioskName, kiosk }: PrintedKiosk) => `${siteName}\0${kioskName}\0${kiosk}`;
  return name(one) < name(other) ? -1 : 1;
}
