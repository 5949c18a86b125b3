import config from './vitest.config.ts';

// Ten times as many careless edits as `npm test` makes.
process.env['FUZZ'] = '3000';

export default config;
