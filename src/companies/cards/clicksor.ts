import type { Company } from '../company.ts';

export default {
  id: 'clicksor',
  name: 'Clicksor',
  parent: null,
  country: 'CA',
  role: 'both',
  about: 'Places text and pop-up ads on small sites.',
  hosts: {
    'clicksor.com': 'advertising',
    'clicksor.net': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://clicksor.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
