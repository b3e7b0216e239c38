import type { Company } from '../company.ts';

export default {
  id: 'convertlab',
  name: 'Convertlab',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Gathers customer data for Chinese brands and sends them messages.',
  hosts: {
    'convertlab.com': 'customer-data',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.convertlab.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
