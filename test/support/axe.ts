import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { RunOptions, Spec } from 'axe-core';
import type { Page } from 'playwright';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong with the screen as it is now, a line for each element. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await source);
  return page.evaluate(
    async ({ options, strictContrast }) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      axe.configure(strictContrast);
      const { violations } = await axe.run(document, options);
      return violations.flatMap(({ id, impact, nodes }) =>
        nodes.map(({ target, html }) => `${id} (${impact}) ${target.join(' ')}: ${html.slice(0, 120)}`),
      );
    },
    { options, strictContrast },
  );
}

const options: RunOptions = {
  resultTypes: ['violations'],
  rules: { 'color-contrast-enhanced': { enabled: true } },
};

/**
 * The stricter of the two contrasts (WCAG 2.2, 1.4.6), of all text: 7:1. By its pixels all of it is large, of which less
 * would be asked; but it is read from a chair.
 */
const strictContrast: Spec = {
  checks: [
    {
      id: 'color-contrast-enhanced',
      options: { contrastRatio: { normal: { expected: 7 }, large: { expected: 7 } } },
    },
  ],
};
