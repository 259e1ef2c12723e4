import type { ContentReport, ReportEntry, ReportSection } from '#contract/staff-content.ts';
import { type Kiosk, kioskMark } from '#core/content/receipt-names.ts';
import { escaped } from './escaped.ts';
import { receiptStyle } from './receipt-style.ts';
import type { Words } from './words.ts';

/** The report as a page that opens anywhere: no script, nothing loaded, the words of the text. */
export function receiptPage(
  { headline, facts, sections }: ContentReport,
  kiosk: Kiosk,
  words: Words,
): string {
  const needsYou = sections.some(({ kind }) => kind === 'needs-you');
  return `<!doctype html>
<html lang="${words.tag}">
<head>
<meta charset="utf-8">
${kioskMark({ ...kiosk, name: escaped(kiosk.name) })}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(headline)}</title>
<style>${receiptStyle}</style>
</head>
<body>
<header data-state="${needsYou ? 'needs-you' : 'well'}">
<h1>${headlineHtml(headline)}</h1>
${facts.map((fact) => `<p>${escaped(fact)}</p>`).join('\n')}
</header>
<main>
${sections.map((section) => sectionHtml(section, words)).join('\n')}
</main>
</body>
</html>
`;
}

/** The last sentence, what needs somebody, stands on a line of its own. */
function headlineHtml(headline: string): string {
  const cut = headline.lastIndexOf('. ') + 1;
  return `${escaped(headline.slice(0, cut))} <span>${escaped(headline.slice(cut).trim())}</span>`;
}

function sectionHtml({ kind, heading, entries }: ReportSection, words: Words): string {
  return `<section class="${kind}">
<h2>${escaped(heading)}</h2>
<ul>
${entries.map((entry) => `<li>${entryHtml(entry, words)}</li>`).join('\n')}
</ul>
</section>`;
}

function entryHtml(entry: ReportEntry, { receipt }: Words): string {
  if (entry.kind === 'title') return escaped(entry.title);
  const where = entry.place === null ? '' : `<b>${escaped(entry.place)}:</b> `;
  return `<p class="what">${where}<span>${escaped(entry.what)}</span></p>
<p><b>${escaped(receipt.why)}</b> ${escaped(entry.why)}</p>
<p class="todo"><b>${escaped(receipt.todo)}</b> ${escaped(entry.todo)}</p>`;
}
