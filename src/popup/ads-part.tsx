import { useEffect, useState } from 'preact/hooks';
import type { AdsSummary } from '../signals/ads/summary.ts';

type Module = typeof import('./ads.tsx');

/** Whether there is anything to say: pages have the scripts of ads without an ad. */
function isSaying({ failures, ...lists }: AdsSummary): boolean {
  return Object.values(lists).some(({ length }) => length > 0) || Object.values(failures).some((count) => count > 0);
}

/** What a page says of its ads. Its code comes where there are any: a popup must open at once. */
export function AdsPart({ seen }: { readonly seen: AdsSummary }) {
  const [module, setModule] = useState<Module | null>(null);
  const is = isSaying(seen) ? 'there' : 'empty';
  useEffect(() => {
    if (is === 'there') void import('./ads.tsx').then(setModule);
  }, [is]);
  return module && is === 'there' && <module.Ads seen={seen} />;
}
