import type { ScreenSettings } from '#contract/model.ts';

/** Opening hours of which none is near: a kiosk that is never open is refused. */
export function openInThreeDays(): NonNullable<ScreenSettings['openingHours']> {
  const day = (new Date().getDay() + 3) % 7;
  return Array.from({ length: 7 }, (_, index) => (index === day ? { from: '08:00', to: '09:00' } : null));
}
