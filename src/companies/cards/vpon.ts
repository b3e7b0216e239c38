import type { Company } from '../company.ts';

export default {
  id: 'vpon',
  name: 'Vpon',
  parent: null,
  country: 'TW',
  role: 'both',
  about: 'Aims mobile ads with travel and app data in Asia.',
  hosts: {
    'vpon.com': 'advertising',
    'vpadn.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://vpon.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
