import type { Vendor } from '../vendor.ts';

export default {
  id: 'virtusize',
  name: 'Virtusize',
  company: 'Virtusize',
  kind: 'recommendation',
  marks: { request: [{ host: 'virtusize.com' }, { host: 'virtusize.jp' }, { host: 'virtusize.kr' }] },
  explain: 'Suggests your size by your body and by clothes you bought, which it remembers.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.virtusize.com/integration/purchaseComplete.html', checked: '2026-11-22' }],
} satisfies Vendor;
