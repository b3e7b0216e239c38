import type { Company } from '../company.ts';

export default {
  id: 'thinkdigital',
  name: 'Thinkdigital',
  parent: null,
  country: 'GR',
  role: 'controller',
  about: 'Sells advertising of large platforms and sites in Greece, Romania and Cyprus.',
  hosts: {
    'thinkdigital.net': 'advertising',
    'thinkdigital.ro': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.thinkdigital.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
