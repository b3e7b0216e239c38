import type { Company } from '../company.ts';

export default {
  id: 'primis',
  name: 'Primis',
  parent: null,
  country: 'IL',
  role: 'both',
  about: "Shows video players with ads on publishers' pages and passes browser IDs to ad buyers.",
  hosts: {
    'primis.tech': 'advertising',
    'sekindo.com': 'advertising',
  },
  privacy: 'https://www.primis.tech/wp-content/uploads/2018/02/primisPrivacyPolicy14Feb.pdf',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.primis.tech/wp-content/uploads/2018/02/primisPrivacyPolicy14Feb.pdf',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
