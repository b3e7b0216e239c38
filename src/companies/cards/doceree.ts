import type { Company } from '../company.ts';

export default {
  id: 'doceree',
  name: 'Doceree',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Aims ads for medicines at doctors on medical sites.',
  hosts: {
    'doceree.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://doceree.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/docereeBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
