import type { Company } from '../company.ts';

export default {
  id: 'dynata',
  name: 'Dynata',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Runs survey panels and measures which ads the panel members saw.',
  hosts: {
    'dynata.com': 'analytics',
    'researchnow.com': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://dynata.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
