import type { Company } from '../company.ts';

export default {
  id: 'ausgezeichnet-org',
  name: 'AUSGEZEICHNET.ORG',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'German shop seal with customer ratings.',
  hosts: {
    'ausgezeichnet.org': 'customer-support',
  },
  privacy: 'https://www.ausgezeichnet.org/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ausgezeichnet.org/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
