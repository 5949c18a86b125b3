import { defineConfig } from 'playwright/test';
import { openBrowser } from '#pdf/browser/browser.ts';

const PORT = 4391;

// The same search as for the PDF; it throws with the remedy where there is no browser.
const { browser, candidate } = await openBrowser();
await browser.close();

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  workers: 2,
  fullyParallel: true,
  reporter: [['list'], ['json', { outputFile: '../.astro/pages.json' }]],
  outputDir: '../test-results',
  snapshotPathTemplate: '{testDir}/fixtures/pages/{arg}{ext}',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: {
      ...(candidate.executablePath !== undefined && { executablePath: candidate.executablePath }),
      ...(candidate.channel !== undefined && { channel: candidate.channel }),
      args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update'],
      chromiumSandbox: process.getuid?.() !== 0,
    },
  },
  webServer: {
    command: `node src/cli/preview.ts --port ${PORT}`,
    cwd: '..',
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
