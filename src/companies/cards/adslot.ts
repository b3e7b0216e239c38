import type { Company } from '../company.ts';

export default {
  id: 'adslot',
  name: 'Adslot',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Lets publishers sell advertising space directly and delivers it.',
  hosts: {
    'adslot.com': 'advertising',
    'adslot.com.au': 'advertising',
  },
  privacy: 'https://www.adslot.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adslot.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
