import type { Company } from '../company.ts';

export default {
  id: 'paperform',
  name: 'Paperform',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Forms and order pages placed in other sites.',
  hosts: {
    'paperform.co': 'customer-support',
  },
  privacy: 'https://paperform.co/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://paperform.co/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
