import type { Company } from '../company.ts';

export default {
  id: 'vibe',
  name: 'Vibe.co',
  parent: null,
  country: 'FR',
  role: 'both',
  about: "Places TV-app ads and follows visits to the advertiser's site with a pixel.",
  hosts: {
    'vibe.co': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://vibe.co/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
