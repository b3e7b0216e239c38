import { resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../../tools/browsers/install.ts';
import { periodNow, readLedger } from './ledger.ts';
import type { Inside } from './telltale.ts';
import { startWeb, type Web } from './web.ts';

async function openTab(url: string): Promise<void> {
  const { chrome } = globalThis as unknown as Inside;
  await chrome.tabs.create({ url });
}

describe('prerendering', () => {
  let web: Web;
  let browser: Browser;
  beforeAll(async () => {
    web = await startWeb();
    // A page that a debugger is attached to is never prerendered, so only the worker is attached to.
    browser = await puppeteer.launch({
      executablePath: await ensureBrowser('chromium'),
      pipe: true,
      enableExtensions: [resolve('dist/chrome')],
      targetFilter: (target) => !['page', 'tab'].includes(target.type()),
      waitForInitialPage: false,
      args: ['--no-sandbox', '--disable-features=HttpsUpgrades', ...web.args],
    });
  });
  afterAll(async () => {
    await browser.close();
    await web.close();
  });

  test('a page loaded ahead is a visit of its own; nothing of it is laid to the page on screen', async () => {
    const rules = { prerender: [{ source: 'list', urls: ['/next'], eagerness: 'immediate' }] };
    web.put(
      'http://pre.test/',
      `<img src="http://of-this.test/p.gif"><script type="speculationrules">${JSON.stringify(rules)}</script>`,
    );
    web.put(
      'http://pre.test/next',
      `<img src="http://of-next.test/p.gif"><script>
         new Image().src = 'http://was-prerendered.test/p.gif?' + document.prerendering</script>`,
    );
    const target = await browser.waitForTarget((one) => one.url().endsWith('/service-worker-loader.js'));
    const worker = (await target.worker())!;
    await expect.poll(() => worker.evaluate(() => 'chrome' in globalThis)).toBe(true);
    await worker.evaluate(openTab, 'http://pre.test/');
    await expect
      .poll(() => web.asked.map(({ url }) => url), { timeout: 20_000 })
      .toContain('http://was-prerendered.test/p.gif?true');
    const visited = async () => {
      const rows = await worker.evaluate(readLedger, periodNow());
      return rows.map(({ thirdParties }) => thirdParties.map(({ host }) => host).toSorted());
    };
    await expect
      .poll(visited, { timeout: 20_000 })
      .toEqual(expect.arrayContaining([['of-this.test'], ['of-next.test', 'was-prerendered.test']]));
  });
});
