import { TargetType, type Target } from 'puppeteer-core';
import type { Session } from '../browsers/launch.ts';

async function dismissInChromium(target: Target): Promise<void> {
  // Not through puppeteer's page, which would have the browser report everything that it does.
  const protocol = await target.createCDPSession();
  protocol.on('Page.javascriptDialogOpening', () => {
    protocol.send('Page.handleJavaScriptDialog', { accept: false }).catch(() => {});
  });
  await protocol.send('Page.enable');
}

async function dismissInFirefox(target: Target): Promise<void> {
  const page = await target.page();
  page?.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
}

/**
 * Dismisses what pages put up with `alert` and its like, which would hold them for ever: nobody is
 * there to answer. Returns a function that resolves once this is so for every tab opened so far.
 */
export function dismissDialogs({ browser, family }: Session): () => Promise<void> {
  const dismissIn = family === 'firefox' ? dismissInFirefox : dismissInChromium;
  const attaching = new Set<Promise<void>>();
  browser.on('targetcreated', (target) => {
    if (target.type() !== TargetType.PAGE) return;
    // A tab that is gone again puts up nothing.
    const attached = dismissIn(target)
      .catch(() => {})
      .finally(() => attaching.delete(attached));
    attaching.add(attached);
  });
  return async () => {
    await Promise.all(attaching);
  };
}
