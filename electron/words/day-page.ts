import type { DayItem, WallDay } from '#contract/staff-approval.ts';
import { escaped } from './escaped.ts';
import type { Words } from './words.ts';

/** What was on the wall on a day, as a page that opens and prints anywhere: no script, nothing loaded. */
export function dayPage({ date, items }: WallDay, kiosk: string, words: Words): string {
  const { page } = words.approval;
  return `<!doctype html>
<html lang="${words.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(page.title(date))}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escaped(page.title(date))}</h1>
<p>${escaped(page.kiosk(kiosk, items.length))}</p>
</header>
<main>
${items.map((item) => itemHtml(item, words)).join('\n')}
</main>
</body>
</html>
`;
}

function itemHtml({ item, language, title, from, until, approval, blocks }: DayItem, words: Words): string {
  const { page } = words.approval;
  const stands =
    item.kind === 'notice' ? page.notice : approval === null ? page.notApproved : page.approved(approval);
  return `<section>
<h2 lang="${escaped(language)}">${escaped(title)}</h2>
<p class="stands">${escaped(`${stands} ${page.time(from, until)}`)} <span>${escaped(`${item.kind}/${item.id}, ${language}`)}</span></p>
<div lang="${escaped(language)}">
${blocks
  .filter(({ style: one }) => one !== 'title')
  .map((block) => `<p class="${block.style}">${escaped(block.text)}</p>`)
  .join('\n')}
</div>
</section>`;
}

const style = `
body { max-width: 44rem; margin: 2rem auto; padding: 0 1.5rem; background: #f7f1e6; color: #17322e;
  font: 1.05rem/1.5 "Atkinson Hyperlegible Next", "Segoe UI", sans-serif; overflow-wrap: anywhere; }
h1, h2 { font-family: Literata, Georgia, serif; line-height: 1.2; }
section { margin: 1.5rem 0; padding: 1.25rem 1.5rem; border-radius: 1rem; background: #fffdf8; break-inside: avoid-page; }
h2 { margin: 0; }
.stands { margin: 0.25rem 0 1rem; color: #1f6f5c; font-weight: 600; }
.stands span { color: #3f524b; font-weight: 400; }
.answer, .heading { font-weight: 650; }
.point { margin: 0.25rem 0 0.25rem 1.25rem; }
.warning { padding: 0.75rem 1rem; border-radius: 0.75rem; background: #17322e; color: #f7f1e6; }
.small { font-size: 0.9rem; color: #3f524b; }
@media print { body { background: none; } section { border: 1px solid #d9cdb6; } }
`;
