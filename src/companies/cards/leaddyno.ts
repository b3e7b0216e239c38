import type { Company } from '../company.ts';

export default {
  id: 'leaddyno',
  name: 'LeadDyno',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Affiliate tracking for small web shops by a mark in the browser.',
  hosts: {
    'leaddyno.com': 'advertising',
  },
  privacy: 'https://www.leaddyno.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.leaddyno.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
