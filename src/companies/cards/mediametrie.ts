import type { Company } from '../company.ts';

export default {
  id: 'mediametrie',
  name: 'Médiamétrie',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Measures the audience of French sites, radio and television, as the yardstick for ad prices.',
  hosts: {
    'mediametrie.fr': 'analytics',
    'estat.com': 'analytics',
    'cybermonitor.com': 'analytics',
  },
  privacy: 'https://www.mediametrie.fr/en/personal-data',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mediametrie.fr/en/personal-data', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
