import type { Company } from '../company.ts';

export default {
  id: 'related-digital',
  name: 'Related Digital',
  parent: null,
  country: 'TR',
  role: 'processor',
  about: 'Collects what shop visitors do, then mails them and changes pages, also as Visilabs.',
  hosts: {
    'visilabs.com': 'personalization',
    'visilabs.net': 'personalization',
    'relateddigital.com': 'personalization',
    'euromsg.com': 'marketing',
    'euromsg.net': 'marketing',
  },
  privacy: 'https://www.relateddigital.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.relateddigital.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
