import type { Company } from '../company.ts';

export default {
  id: 'viqeo',
  name: 'Viqeo',
  parent: null,
  country: 'RU',
  role: 'both',
  about: 'Supplies a video player with ads to Russian publishers.',
  hosts: {
    'viqeo.tv': 'advertising',
    'vqserve.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://viqeo.tv/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/viqeoBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
