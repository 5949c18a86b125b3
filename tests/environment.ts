/** The environment without what the test runner puts there: Astro reads some of it as its own. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const {
    BASE_URL: _base,
    DEV: _dev,
    PROD: _prod,
    MODE: _mode,
    SSR: _ssr,
    NODE_ENV: _node,
    ...rest
  } = process.env;
  return Object.fromEntries(Object.entries(rest).filter(([name]) => !name.startsWith('VITEST')));
}
