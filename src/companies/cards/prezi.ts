import type { Company } from '../company.ts';

export default {
  id: 'prezi',
  name: 'Prezi',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Shows presentations inside other pages.',
  hosts: {
    'prezi.com': 'content',
    'prezicdn.net': 'content',
  },
  listed: ['Prezi'],
  privacy: 'https://prezi.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://prezi.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
