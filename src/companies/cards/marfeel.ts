import type { Company } from '../company.ts';

export default {
  id: 'marfeel',
  name: 'Marfeel',
  parent: null,
  country: 'ES',
  role: 'processor',
  about: 'Measures for news sites what people read and formerly reshaped their mobile pages.',
  hosts: {
    'marfeel.com': 'analytics',
    'mrf.io': 'analytics',
    'marfeelcdn.com': 'analytics',
  },
  listed: ['Marfeel CMP'],
  privacy: 'https://www.marfeel.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.marfeel.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
