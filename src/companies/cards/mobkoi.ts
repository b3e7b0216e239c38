import type { Company } from '../company.ts';

export default {
  id: 'mobkoi',
  name: 'Mobkoi',
  parent: 'The Brandtech Group',
  country: 'GB',
  role: 'both',
  about: 'Sells full-screen ads on phones for luxury brands.',
  hosts: {
    'mobkoi.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://mobkoi.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/mobkoiBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
