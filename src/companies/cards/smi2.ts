import type { Company } from '../company.ts';

export default {
  id: 'smi2',
  name: 'SMI2',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Shows boxes of headlines from other Russian news sites, with advertisements in between.',
  hosts: {
    'smi2.ru': 'recommendation',
    'smi2.net': 'recommendation',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://smi2.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
