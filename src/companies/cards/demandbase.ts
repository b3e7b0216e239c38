import type { Company } from '../company.ts';

export default {
  id: 'demandbase',
  name: 'Demandbase',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Guesses which firm a visitor works for and aims adverts at its staff.',
  hosts: {
    'demandbase.com': 'identity',
    'company-target.com': 'identity',
    'engagio.com': 'identity',
  },
  listed: ['DemandBase', 'Engagio'],
  privacy: 'https://www.demandbase.com/privacy-policy/',
  optOut: 'https://www.demandbase.com/privacy-center.html?ketch_preferences_tab=rightsTab',
  contact: { mail: 'privacy@demandbase.com' },
  sources: [{ url: 'https://www.demandbase.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
