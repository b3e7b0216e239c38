/** Messages one document may send at once, and the rate at which it earns more. */
const burst = 40;
const perSecond = 5;

/** Most documents whose rate is remembered. */
const mostDocuments = 2000;

/** Whether a document may send one more message now; a page that floods is refused, others are not. */
export function limitRate(now: () => number): (documentId: string) => 'allowed' | 'refused' {
  const buckets = new Map<string, { left: number; at: number }>();
  return (documentId) => {
    const at = now();
    const { left, at: before } = buckets.get(documentId) ?? { left: burst, at };
    const credit = Math.min(burst, left + ((at - before) / 1000) * perSecond);
    buckets.delete(documentId);
    buckets.set(documentId, { left: Math.max(0, credit - 1), at });
    const [oldest] = buckets.keys();
    if (oldest !== undefined && buckets.size > mostDocuments) buckets.delete(oldest);
    return credit >= 1 ? 'allowed' : 'refused';
  };
}
