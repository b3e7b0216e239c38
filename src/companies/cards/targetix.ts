import type { Company } from '../company.ts';

export default {
  id: 'targetix',
  name: 'Targetix',
  parent: null,
  country: 'RU',
  role: 'both',
  about: 'Aims shop ads at visitors of Russian shops.',
  hosts: {
    'targetix.net': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://targetix.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
