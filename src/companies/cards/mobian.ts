import type { Company } from '../company.ts';

export default {
  id: 'mobian',
  name: 'Mobian',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Rates the mood of pages so that advertisers can choose them.',
  hosts: {
    'outcomes.net': 'advertising',
    'themobian.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://themobian.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/mobianRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Company;
