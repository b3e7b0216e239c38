import type { Company } from '../company.ts';

export default {
  id: 'intelligems',
  name: 'Intelligems',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows shoppers different prices, shipping costs or offers to see which earns more.',
  hosts: {
    'intelligems.io': 'experiment',
  },
  privacy: 'https://www.intelligems.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.intelligems.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
