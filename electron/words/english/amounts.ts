/** A number as people read it: `20,000`. */
export function digits(count: number): string {
  return count.toLocaleString('en');
}

/** `64 kB`, `25 MB`, `4 GB`. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024 ** 2) return `${Math.round(bytes / 1024)} kB`;
  if (bytes < 1024 ** 3) return `${Math.round(bytes / 1024 ** 2)} MB`;
  return `${Math.round(bytes / 1024 ** 3)} GB`;
}

/** `11 min 5 s` */
export function lengthWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${minutes} min ${Math.round(seconds - minutes * 60)} s`;
}
