import type { Company } from '../company.ts';

export default {
  id: 'tvscientific',
  name: 'tvScientific',
  parent: 'Pinterest',
  country: 'US',
  role: 'both',
  about: "Places TV-app ads and follows visits to the advertiser's site.",
  hosts: {
    'tvscientific.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tvscientific.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
