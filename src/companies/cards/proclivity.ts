import type { Company } from '../company.ts';

export default {
  id: 'proclivity',
  name: 'Proclivity',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Aims medical ads by what doctors and patients look up.',
  hosts: {
    'pswec.com': 'advertising',
    'proclivitysystems.com': 'advertising',
  },
  listed: ['Proclivity Media'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://proclivitysystems.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
