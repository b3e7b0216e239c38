import type { Vendor } from '../vendor.ts';

export default {
  id: 'datatrics',
  name: 'Datatrics',
  company: 'Datatrics',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'datatrics.com' }],
  },
  explain: 'Keeps a profile of what you do here, and changes the page for you with it.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/Datatrics/magento2-integration/blob/4a513d6c4242f1549c8c6bc3b11eefc85b1a0ccb/view/frontend/templates/base.phtml',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
