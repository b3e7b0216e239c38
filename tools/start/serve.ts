import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HTTPRequest, Page } from 'puppeteer-core';

/** The start page on this machine. */
export interface StartPage {
  readonly url: string;
  readonly close: () => void;
}

/** Serves the start page from a free port. */
export async function serveStartPage(): Promise<StartPage> {
  const html = await readFile(new URL('./page.html', import.meta.url));
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => server.close() };
}

/**
 * Answers, for as long as the tab shows the start page, everything that it asks of others, so that
 * a page which shows trackers at work contacts none. Stops when the tab goes elsewhere.
 */
export async function answerForOthers(page: Page, start: string): Promise<void> {
  const { origin } = new URL(start);
  const onRequest = (request: HTTPRequest) => {
    const own = request.url().startsWith(origin);
    const leaving = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const answer = own || leaving ? request.continue() : request.respond({ status: 200, body: '' });
    // The request may be gone by now; then there is nothing to answer.
    answer.catch(() => {});
  };
  await page.setRequestInterception(true);
  page.on('request', onRequest);
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame() || frame.url().startsWith(origin)) return;
    page.off('request', onRequest);
    void page.setRequestInterception(false);
  });
}
