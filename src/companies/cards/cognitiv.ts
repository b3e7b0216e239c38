import type { Company } from '../company.ts';

export default {
  id: 'cognitiv',
  name: 'Cognitiv',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Picks ads by neural networks that read browsing behaviour.',
  hosts: {
    'cognitivlabs.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://cognitivlabs.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
