import type { Company } from '../company.ts';

export default {
  id: 'mediavine',
  name: 'Mediavine',
  hosts: {
    'mediavine.com': 'advertising',
    'grow.me': 'recommendation',
  },
  privacy: 'https://www.mediavine.com/privacy-policy/',
  sources: [{ url: 'https://www.mediavine.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
