import type { Company } from '../company.ts';

export default {
  id: 'gliacloud',
  name: 'GliaCloud',
  parent: null,
  country: 'TW',
  role: 'both',
  about: 'Turns articles into videos with ads for publishers.',
  hosts: {
    'gliastudios.com': 'advertising',
    'gliacloud.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://gliacloud.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
