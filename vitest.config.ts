import { defineConfig } from 'vitest/config';
import { catalogueFacts } from './tools/build/catalogue-facts.ts';
import { thirdPartyWeb } from './tools/build/third-party-web.ts';

export default defineConfig(async () => ({
  define: await catalogueFacts(),
  plugins: [thirdPartyWeb()],
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/*.test.ts'] } },
      { extends: true, test: { name: 'chromium', include: ['tests/e2e/*.test.ts'], env: { BROWSER: 'chromium' } } },
      { extends: true, test: { name: 'firefox', include: ['tests/e2e/*.test.ts'], env: { BROWSER: 'firefox' } } },
    ],
  },
}));
