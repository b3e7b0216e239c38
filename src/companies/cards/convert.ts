import type { Company } from '../company.ts';

export default {
  id: 'convert',
  name: 'Convert',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows different visitors different versions of a page to see which works better.',
  hosts: {
    'convertexperiments.com': 'experiment',
    'convert.com': 'experiment',
  },
  listed: ['Convert Insights'],
  privacy: 'https://www.convert.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.convert.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
