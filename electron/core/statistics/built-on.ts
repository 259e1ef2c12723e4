/** The day of this version. No clock of a kiosk that runs it can truthfully say an earlier one. */
export const builtOn = '2026-11-22';
