import type { Health } from '#contract/staff-settings.ts';
import './health-lines.css';

/** How the kiosk is, a sentence each; what is not well comes first and stands out. */
export function HealthLines({ health }: { readonly health: Health }) {
  const lines = [...health.lines].sort((one, other) => Number(one.isWell) - Number(other.isWell));
  return (
    <ul className="health">
      {lines.map(({ id, isWell, sentence }) => (
        <li key={id} data-well={isWell}>
          {sentence}
        </li>
      ))}
    </ul>
  );
}
