import type { Vendor } from '../vendor.ts';

export default {
  id: 'omniconvert',
  name: 'Omniconvert',
  company: 'Omniconvert',
  kind: 'experiment',
  marks: {
    request: [{ host: 'omniconvert.com' }, { host: 'marketizator.com' }],
    global: ['_mktz'],
  },
  explain: 'Shows different visitors different versions of this page, and notes how you react to yours.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.omniconvert.com/help/kba/gdpr-user-privacy-settings/', checked: '2026-11-22' }],
} satisfies Vendor;
