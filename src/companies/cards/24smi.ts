import type { Company } from '../company.ts';

export default {
  id: '24smi',
  name: '24SMI',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Swaps news links between Russian sites and places advertisements among them.',
  hosts: {
    '24smi.net': 'recommendation',
    '24smi.org': 'recommendation',
    '24smi.info': 'recommendation',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://24smi.org/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
