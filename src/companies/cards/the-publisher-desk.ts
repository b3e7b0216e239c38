import type { Company } from '../company.ts';

export default {
  id: 'the-publisher-desk',
  name: 'The Publisher Desk',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells ad space for groups of midsize websites.',
  hosts: {
    'publisherdesk.com': 'advertising',
    '206ads.com': 'advertising',
  },
  listed: ['The Publisher Desk'],
  privacy: 'https://www.publisherdesk.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.publisherdesk.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
