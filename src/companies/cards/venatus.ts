import type { Company } from '../company.ts';

export default {
  id: 'venatus',
  name: 'Venatus',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Sells ad space on gaming websites and in games.',
  hosts: {
    'venatus.com': 'advertising',
    'venatusmedia.com': 'advertising',
    'vntsm.com': 'advertising',
    'vntsm.io': 'advertising',
    'alcvid.com': 'advertising',
  },
  listed: ['Venatus Media'],
  privacy: 'https://www.venatus.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.venatus.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
