import type { Company } from '../company.ts';

export default {
  id: 'donorbox',
  name: 'Donorbox',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Donation boxes on charities’ sites.',
  hosts: {
    'donorbox.org': 'utility',
  },
  privacy: 'https://donorbox.org/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://donorbox.org/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
