import type { ContentReport, ReportEntry } from '#contract/staff-content.ts';
import type { Kiosk, Receipt } from '#core/content/receipt-names.ts';
import { receiptPage } from './receipt-page.ts';
import type { Words } from './words.ts';

/** Sets the report as a text and as a page. `kiosk` tells the page from that of another kiosk. */
export function receiptOf(report: ContentReport, kiosk: Kiosk, words: Words): Receipt {
  return { text: receiptText(report, words), html: receiptPage(report, kiosk, words) };
}

/** The report as plain text, with the line ends of Notepad. */
export function receiptText({ headline, facts, sections }: ContentReport, words: Words): string {
  const parts = sections.map(
    ({ heading, entries }) => `\n${heading}\n${entries.map((entry) => entryText(entry, words)).join('\n')}\n`,
  );
  return `${[headline, ...facts].join('\n')}\n${parts.join('')}`.replaceAll('\n', '\r\n');
}

function entryText(entry: ReportEntry, { receipt }: Words): string {
  if (entry.kind === 'title') return `- ${entry.title}`;
  const where = entry.place === null ? '' : `${entry.place}: `;
  return `- ${where}${entry.what}\n  ${receipt.why} ${entry.why}\n  ${receipt.todo} ${entry.todo}`;
}
