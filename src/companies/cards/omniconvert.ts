import type { Company } from '../company.ts';

export default {
  id: 'omniconvert',
  name: 'Omniconvert',
  parent: null,
  country: 'RO',
  role: 'processor',
  about: 'Tests page versions and asks visitors questions for web shops.',
  hosts: {
    'omniconvert.com': 'experiment',
    'marketizator.com': 'experiment',
  },
  listed: ['Omniconvert', 'Marketizator'],
  privacy: 'https://www.omniconvert.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.omniconvert.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
