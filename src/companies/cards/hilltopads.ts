import type { Company } from '../company.ts';

export default {
  id: 'hilltopads',
  name: 'HilltopAds',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Sells pop-up and video ads on streaming and adult sites.',
  hosts: {
    'hilltopads.com': 'advertising',
    'hilltopads.net': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://hilltopads.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
