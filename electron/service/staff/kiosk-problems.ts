import type { Problem } from '#core/content/problems.ts';
import type { RefusedDataFolder } from '#core/health/health-facts.ts';
import type { SettingsStore } from '#core/staff/ports.ts';
import type { DoorKeeper } from './door-keeper.ts';

/** What is wrong with the kiosk itself, the most pressing first. */
export function kioskProblems(
  keeper: Pick<DoorKeeper, 'isLocked'>,
  settings: Pick<SettingsStore, 'fault'>,
  refusedDataFolder: RefusedDataFolder | null = null,
): readonly Problem[] {
  const spoilt = settings.fault();
  const isUnset = refusedDataFolder === null && !keeper.isLocked();
  return [
    ...(refusedDataFolder === null ? [] : [{ code: 'data-folder-refused', ...refusedDataFolder } as const]),
    ...(isUnset ? [{ code: 'pin-unset' } as const] : []),
    ...(spoilt === undefined ? [] : [{ code: 'settings-spoilt', ...spoilt } as const]),
  ];
}
