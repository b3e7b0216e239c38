import { useEffect, useState } from 'preact/hooks';
import type { TabView } from '../messages/contract.ts';

interface Props {
  readonly labels: NonNullable<TabView['labels']>;
  readonly tabId: number;
}

type Module = typeof import('./labels.tsx');

/** What a page says of its prices, pictures and recommendations. Its code comes later: a popup must open at once. */
export function LabelsPart({ labels, tabId }: Props) {
  const [module, setModule] = useState<Module | null>(null);
  useEffect(() => {
    void import('./labels.tsx').then(setModule);
  }, []);
  return module && <module.Labels labels={labels} tabId={tabId} />;
}
