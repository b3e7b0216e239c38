import { TargetType, type Target } from 'puppeteer-core';
import type { Session } from '../browsers/launch.ts';

async function dismissIn(target: Target): Promise<void> {
  if (target.type() !== TargetType.PAGE) return;
  const protocol = await target.createCDPSession();
  protocol.on('Page.javascriptDialogOpening', () => {
    protocol.send('Page.handleJavaScriptDialog', { accept: false }).catch(() => {});
  });
  await protocol.send('Page.enable');
}

/**
 * Dismisses what pages put up with `alert` and its like, which would hold them for ever: nobody is
 * there to answer. Firefox dismisses them by itself when it is driven.
 */
export function dismissDialogs({ browser, family }: Session): void {
  if (family === 'firefox') return;
  browser.on('targetcreated', (target) => {
    // A page that is gone again puts up nothing.
    dismissIn(target).catch(() => {});
  });
}
