import type { Company } from '../company.ts';

export default {
  id: 'simpletexting',
  name: 'SimpleTexting',
  parent: 'Sinch',
  country: 'US',
  role: 'processor',
  about: 'Text-message marketing with sign-up forms on sites.',
  hosts: {
    'simpletexting.com': 'marketing',
    'simpletexting.net': 'marketing',
  },
  privacy: 'https://simpletexting.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://simpletexting.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
