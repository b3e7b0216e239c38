import type { Company } from '../company.ts';

export default {
  id: 'ringier',
  name: 'Ringier',
  parent: null,
  country: 'CH',
  role: 'controller',
  about: 'Swiss publisher of Blick with newspapers and portals in Europe and Africa.',
  hosts: {
    'ringier.ch': 'content',
    'ringier.com': 'content',
    'blick.ch': 'content',
    'rcdn.ch': 'content',
  },
  privacy: 'https://www.ringier.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ringier.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
