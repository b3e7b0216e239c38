import type { Vendor } from '../vendor.ts';

export default {
  id: 'clerk-io',
  name: 'Clerk.io',
  company: 'Clerk.io',
  kind: 'recommendation',
  marks: {
    request: [{ host: 'clerk.io' }],
    global: ['__clerk_q'],
  },
  explain: 'Chooses the products you are shown by what you and others looked at before.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/clerkio/clerk-magento2/blob/1f5b16e333ce2b4a55f05918cf6649b30a02093c/view/frontend/templates/tracking.phtml',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
