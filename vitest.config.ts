import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { catalogueFacts } from './tools/build/catalogue-facts.ts';
import { cards } from './tools/build/cards.ts';
import { folders } from './tools/build/folders.ts';
import { owners } from './tools/build/owners.ts';

const seeded = 'tests/seeded.test.ts';

/** The same tests in both browsers; limits are for a machine of two busy cores. */
const inBrowser = { include: ['tests/e2e/*.test.ts'], testTimeout: 90_000, hookTimeout: 180_000 };

const projects: TestProjectConfiguration[] = [
  // Files share their modules: to make the catalogue anew for each of them would take most of the time.
  { extends: true, test: { name: 'unit', include: ['tests/*.test.ts'], exclude: [seeded], isolate: false } },
  // Runs the other checks on copies of the project that each hold one mistake.
  { extends: true, test: { name: 'seeded', include: [seeded], testTimeout: 180_000, hookTimeout: 180_000 } },
  { extends: true, test: { ...inBrowser, name: 'chromium', env: { BROWSER: 'chromium' } } },
  // Firefox does not prerender, npm start opens a Chromium, and only there can the driver kill workers: README, "What
  // differs between the browsers".
  {
    extends: true,
    test: {
      ...inBrowser,
      name: 'firefox',
      env: { BROWSER: 'firefox' },
      exclude: ['**/prerender.test.ts', '**/start.test.ts', '**/kills.test.ts'],
    },
  },
];

export default defineConfig(async () => ({
  define: await catalogueFacts(),
  plugins: [folders(), owners(), cards()],
  // A list of complaints is read whole or not at all.
  test: { projects, chaiConfig: { truncateThreshold: 0 } },
}));
