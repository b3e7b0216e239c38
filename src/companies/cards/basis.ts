import type { Company } from '../company.ts';

export default {
  id: 'basis',
  name: 'Basis Technologies',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Gives agencies software to buy ads by auction and to re-find visitors of their clients' pages.",
  hosts: {
    'basis.net': 'advertising',
    'basis.com': 'advertising',
    'sitescout.com': 'advertising',
    'pixel.ad': 'advertising',
    'centro.net': 'advertising',
    'brand-server.com': 'advertising',
  },
  listed: ['Basis', 'SiteScout', 'Centro'],
  privacy: 'https://basis.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://basis.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
