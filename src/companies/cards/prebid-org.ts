import type { Company } from '../company.ts';

export default {
  id: 'prebid-org',
  name: 'Prebid.org',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Industry group behind the open-source ad auction script used on many sites.',
  hosts: {
    'prebid.org': 'advertising',
  },
  listed: ['prebid.org'],
  privacy: 'https://prebid.org/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://prebid.org/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
