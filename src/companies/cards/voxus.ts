import type { Company } from '../company.ts';

export default {
  id: 'voxus',
  name: 'Voxus',
  parent: null,
  country: 'BR',
  role: 'controller',
  about: 'Brazilian company that brings shoppers back with advertising.',
  hosts: {
    'voxus.com.br': 'advertising',
    'voxus.tv': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.voxus.com.br/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
