import type { Company } from '../company.ts';

export default {
  id: 'truconversion',
  name: 'TruConversion',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Offers site owners heatmaps, visit recordings and form studies in one tool.',
  hosts: {
    'truconversion.com': 'session-replay',
  },
  listed: ['TruConversion'],
  privacy: 'https://www.truconversion.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.truconversion.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
