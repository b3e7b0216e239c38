import { useEffect, useState } from 'preact/hooks';
import type { AdsSummary } from '../signals/ads/summary.ts';

type Module = typeof import('./ads.tsx');

/** What a page says of its ads. Its code comes where there are any: a popup must open at once. */
export function AdsPart({ seen }: { readonly seen: AdsSummary }) {
  const [module, setModule] = useState<Module | null>(null);
  useEffect(() => {
    void import('./ads.tsx').then(setModule);
  }, []);
  return module && <module.Ads seen={seen} />;
}
