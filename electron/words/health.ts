import type { Health, HealthId } from '#contract/staff-settings.ts';
import type { HealthFacts } from '#core/health/health-facts.ts';
import type { Words } from './words.ts';

const order = [
  'version',
  'running',
  'disk',
  'database',
  'clock',
  'crash',
  'folder',
  'archive',
  'settings',
] as const satisfies readonly HealthId[];

/** Puts into words how the kiosk is. */
export function healthOf(facts: HealthFacts, { health }: Words): Health {
  const lines = order.map((id) => {
    const [isWell, sentence] = health.lines[id](facts);
    return { id, isWell, sentence };
  });
  const needing = lines.filter(({ isWell }) => !isWell).length;
  return { isWell: needing === 0, headline: health.headline(needing), lines };
}
