import type { Company } from '../company.ts';

export default {
  id: 'kg-inicis',
  name: 'KG Inicis',
  parent: null,
  country: 'KR',
  role: 'processor',
  about: 'Handles card payments for Korean shops.',
  hosts: {
    'inicis.com': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.inicis.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
