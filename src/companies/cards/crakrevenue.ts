import type { Company } from '../company.ts';

export default {
  id: 'crakrevenue',
  name: 'CrakRevenue',
  parent: null,
  country: 'CA',
  role: 'both',
  about: 'Pays websites for sending visitors to adult and dating sites.',
  hosts: {
    'crakrevenue.com': 'advertising',
    'crjpgate.com': 'advertising',
    'crptgate.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://crakrevenue.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
