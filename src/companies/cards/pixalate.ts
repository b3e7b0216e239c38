import type { Company } from '../company.ts';

export default {
  id: 'pixalate',
  name: 'Pixalate',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Measures ad fraud by recognising devices on pages, phones and televisions.',
  hosts: {
    'adrta.com': 'fingerprinting',
    'pixalate.com': 'fingerprinting',
  },
  listed: ['Pixalate'],
  privacy: 'https://www.pixalate.com/privacypolicy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.pixalate.com/privacypolicy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
