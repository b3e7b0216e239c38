import type { Company } from '../company.ts';

export default {
  id: 'ipregistry',
  name: 'Ipregistry',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Tells a page from the internet address where its visitor is and which firm owns it.',
  hosts: {
    'ipregistry.co': 'utility',
  },
  privacy: 'https://ipregistry.co/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ipregistry.co/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
