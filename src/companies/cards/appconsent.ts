import type { Company } from '../company.ts';

export default {
  id: 'appconsent',
  name: 'AppConsent',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Consent window of the French firm SFBX for apps and sites.',
  hosts: {
    'appconsent.io': 'consent',
    'sfbx.io': 'consent',
  },
  listed: ['AppConsent CMP'],
  privacy: 'https://sfbx.io/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sfbx.io/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
