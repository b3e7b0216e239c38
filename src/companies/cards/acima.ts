import type { Company } from '../company.ts';

export default {
  id: 'acima',
  name: 'Acima',
  parent: 'Upbound',
  country: 'US',
  role: 'controller',
  about: 'Lease-to-own offers in furniture and tyre shops.',
  hosts: {
    'acima.com': 'utility',
    'acimacredit.com': 'utility',
  },
  privacy: 'https://www.acima.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.acima.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
