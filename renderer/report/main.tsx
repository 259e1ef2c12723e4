import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PrintedPage } from '#contract/printed-page.ts';
import { ReportSheet } from './report-sheet.tsx';
import '#ui/fonts.css';
import '#ui/tokens.css';
import './report.css';

/** The composition root of the page that is printed. Its own name for the document says that it is ready. */
async function draw(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no root.');
  const answer = await fetch('./facts.json');
  const page = (await answer.json()) as PrintedPage; // the shell passes on what the service made
  document.documentElement.lang = page.language;
  flushSync(() => createRoot(root).render(<ReportSheet page={page} />));
  await document.fonts.ready;
  keepToOnePage();
  document.title = page.name;
}

/** Where long titles and many languages need more than a page, all of it is set a little smaller. */
function keepToOnePage(): void {
  const sheet = document.querySelector('main');
  const overflow = sheet === null ? 1 : sheet.scrollHeight / sheet.clientHeight;
  if (overflow > 1) sheet?.style.setProperty('--set', String(1 / overflow));
}

void draw();
