import type { Company } from '../company.ts';

export default {
  id: 'swogo',
  name: 'Swogo',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Suggests bundles and accessories in web shops.',
  hosts: {
    'xsellapp.com': 'recommendation',
    'swogo.com': 'recommendation',
  },
  listed: ['Swogo'],
  privacy: 'https://www.swogo.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.swogo.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
