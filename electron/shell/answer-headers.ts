import { extname } from 'node:path';
import { appOrigin, scheme } from '#contract/addresses.ts';

/** What the screen may load and run; on every answer, whatever it carries. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  ...['img-src', 'media-src', 'connect-src', 'font-src'].map((kind) => `${kind} ${scheme}:`),
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'", // no policy can be made that lets a text through as script
  'sandbox allow-scripts allow-same-origin', // no dialog, print, download, popup, form or pointer lock
].join('; ');

/** What no page may ask the system for, frames in it neither: an empty list each. */
const permissionsPolicy = [
  ...['accelerometer', 'ambient-light-sensor', 'bluetooth', 'camera', 'captured-surface-control'],
  ...['clipboard-read', 'clipboard-write', 'compute-pressure', 'display-capture', 'fullscreen', 'gamepad'],
  ...['geolocation', 'gyroscope', 'hid', 'identity-credentials-get', 'idle-detection', 'keyboard-map'],
  ...[
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
    'otp-credentials',
    'payment',
    'picture-in-picture',
  ],
  ...['publickey-credentials-create', 'publickey-credentials-get', 'screen-wake-lock', 'serial'],
  ...['speaker-selection', 'storage-access', 'usb', 'web-share', 'window-management', 'xr-spatial-tracking'],
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** On every answer, refusals too. */
export const guardHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Permissions-Policy': permissionsPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** For the app's own files: nobody else may read them, and the next version replaces them. */
export const appHeaders: Readonly<Record<string, string>> = {
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

/** For the files of a release, which never change. They are another origin than the page, which alone may read them. */
export const contentHeaders: Readonly<Record<string, string>> = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': appOrigin,
  'Cache-Control': 'public, max-age=31536000, immutable', // a year
};

const appTypes: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
]);

/** The content type of a file of the app; null where files of that name are not served. */
export function appTypeOf(path: string): string | null {
  return appTypes.get(extname(path).toLowerCase()) ?? null;
}
