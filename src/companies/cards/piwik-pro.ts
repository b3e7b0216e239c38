import type { Company } from '../company.ts';

export default {
  id: 'piwik-pro',
  name: 'Piwik PRO',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: 'Counts visits and keeps consent choices for companies and public offices.',
  hosts: {
    'piwik.pro': 'analytics',
    'piwikpro.com': 'analytics',
  },
  privacy: 'https://piwik.pro/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://piwik.pro/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
