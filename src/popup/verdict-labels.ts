import type { TabView } from '../messages/contract.ts';
import { mostTelling, type Saying } from '../signals/notices/saying.ts';
import { text, type MessageKey } from '../ui/text.ts';

const sayings: Partial<Record<Saying, MessageKey>> = {
  'price-by-algorithm-data': 'verdict_says_algorithm_data',
  'price-by-algorithm': 'verdict_says_algorithm',
  'price-by-data': 'verdict_says_data',
  'personalised-price': 'verdict_says_personalised',
  'ai-label': 'verdict_says_ai',
};

/** What the page says of how its prices and pictures were made, as sentences with a space behind each. */
export function saidOfItself(labels: TabView['labels']): readonly string[] {
  return mostTelling(labels ?? []).flatMap((saying) => {
    const key = sayings[saying];
    return key ? [`${text(key)} `] : [];
  });
}
