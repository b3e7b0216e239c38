import type { Company } from '../company.ts';

export default {
  id: 'acquia',
  name: 'Acquia',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Hosts Drupal sites and keeps customer profiles, mails (Mautic) and site checks (Monsido).',
  hosts: {
    'agilone.com': 'customer-data',
    'lift.acquia.com': 'personalization',
    'mautic.com': 'marketing',
    'monsido.com': 'analytics',
    'acquia.com': 'hosting',
    'acquia-sites.com': 'hosting',
  },
  listed: ['AgilOne', 'Allyde'],
  privacy: 'https://www.acquia.com/about-us/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.acquia.com/about-us/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
