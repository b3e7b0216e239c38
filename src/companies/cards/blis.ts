import type { Company } from '../company.ts';

export default {
  id: 'blis',
  name: 'Blis',
  parent: 'T-Mobile',
  country: 'GB',
  role: 'both',
  about: 'Aims ads by where a phone or device has been.',
  hosts: {
    'blismedia.com': 'advertising',
    'blis.com': 'advertising',
  },
  listed: ['Blis'],
  privacy: 'https://blis.com/privacy-centre/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://blis.com/privacy-centre/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://staging.exchangewire.com/blog/2025/03/06/digest-t-mobile-buys-blis-google-urges-us-gov-not-to-force-breakup/amp',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;
