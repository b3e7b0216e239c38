import type { Company } from '../company.ts';

export default {
  id: 'sitespect',
  name: 'SiteSpect',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Tests and changes pages on their way from the shop to the visitor.',
  hosts: {
    'sitespect.com': 'experiment',
  },
  privacy: 'https://www.sitespect.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sitespect.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
