import type { Company } from '../company.ts';

export default {
  id: 'abconvert',
  name: 'ABConvert',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows shoppers different prices, shipping costs or designs to see which earns more.',
  hosts: {
    'abconvert.io': 'experiment',
  },
  privacy: 'https://www.abconvert.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.abconvert.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
