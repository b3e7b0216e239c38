import type { Company } from '../company.ts';

export default {
  id: 'bluecore',
  name: 'Bluecore',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Recognises shoppers by mail address and writes to them about products they viewed.',
  hosts: {
    'bluecore.com': 'customer-data',
    'bluecore.app': 'customer-data',
    'triggeredmail.appspot.com': 'customer-data',
  },
  listed: ['Bluecore'],
  privacy: 'https://www.bluecore.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bluecore.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
