import type { Company } from '../company.ts';

export default {
  id: 'denakop',
  name: 'Denakop',
  parent: null,
  country: 'BR',
  role: 'both',
  about: 'Fills the ad spaces of Brazilian sites by auction.',
  hosts: {
    'denakop.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://denakop.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
