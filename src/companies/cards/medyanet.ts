import type { Company } from '../company.ts';

export default {
  id: 'medyanet',
  name: 'MedyaNet',
  parent: 'Demirören',
  country: 'TR',
  role: 'controller',
  about: 'Sells advertising on the Turkish newspapers of Demirören.',
  hosts: {
    'medyanet.net': 'advertising',
    'medyanet.com.tr': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.medyanet.com.tr/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
