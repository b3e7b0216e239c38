import type { Company } from '../company.ts';

export default {
  id: 'vidcrunch',
  name: 'VidCrunch',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Plays videos with ads on publishers' pages.",
  hosts: {
    'vidcrunch.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://vidcrunch.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
