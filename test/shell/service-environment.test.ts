import { expect, it } from 'vitest';
import { serviceEnvironment } from '#shell/service-environment.ts';

it.each(['PATH', 'HOME', 'LC_TIME', 'TZ', 'Path', 'SystemRoot', 'XDG_CONFIG_HOME'])(
  '%s is handed on',
  (name) => {
    expect(serviceEnvironment({ [name]: 'x' })).toEqual({ [name]: 'x' });
  },
);

it.each([
  'NODE_OPTIONS',
  'NODE_COMPILE_CACHE',
  'OPENSSL_CONF',
  'LD_PRELOAD',
  'ELECTRON_RUN_AS_NODE',
  'UV_THREADPOOL_SIZE',
])('the service does not see %s', (name) => {
  expect(serviceEnvironment({ [name]: 'x' })).toEqual({});
});
