import type { Company } from '../company.ts';

export default {
  id: 'complianz',
  name: 'Complianz',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'WordPress plug-in for cookie banners and privacy texts.',
  hosts: {
    'complianz.io': 'consent',
  },
  listed: ['Complianz CMP'],
  privacy: 'https://complianz.io/privacy-statement/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://complianz.io/privacy-statement/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
