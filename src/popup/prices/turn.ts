import { call } from '../../messages/call.ts';
import type { Settings } from '../../messages/settings.ts';

/** Switches the memory of prices; off forgets what it had. The worker tells open views once it has done so. */
export async function turnPrices(to: Settings['prices']): Promise<void> {
  await call('view.change', { prices: to }).catch(() => {});
}
