import { registerHooks } from 'node:module';

/**
 * Loaded before the service's own program (`node --import`): that program stays as it is, but for three of the parts
 * that its composition root names.
 */
const replacements: Readonly<Record<string, string>> = {
  '#platform/files/disk-files.ts': './stepping-files.ts',
  '#platform/files/threaded-files.ts': './unthreaded-files.ts',
  './content-service.ts': './quick-content-service.ts',
};

registerHooks({
  resolve(specifier, context, nextResolve) {
    const replacement = replacements[specifier];
    if (replacement === undefined || !context.parentURL?.endsWith('/electron/service/main.ts')) {
      return nextResolve(specifier, context);
    }
    return nextResolve(new URL(replacement, import.meta.url).href, context);
  },
});
