import { useEffect, useState } from 'preact/hooks';
import type { PriceCard } from '../messages/contract.ts';

type Module = typeof import('./prices.tsx');

/** What a product page says it costs. Its code comes where there is a price: a popup must open at once. */
export function PricesPart({ card }: { readonly card: PriceCard }) {
  const [module, setModule] = useState<Module | null>(null);
  useEffect(() => {
    void import('./prices.tsx').then(setModule);
  }, []);
  return module && <module.Prices card={card} />;
}
