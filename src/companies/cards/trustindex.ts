import type { Company } from '../company.ts';

export default {
  id: 'trustindex',
  name: 'Trustindex',
  parent: null,
  country: 'HU',
  role: 'processor',
  about: "Widget that shows a firm's Google and Facebook reviews on its own page.",
  hosts: {
    'trustindex.io': 'customer-support',
  },
  privacy: 'https://www.trustindex.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.trustindex.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
