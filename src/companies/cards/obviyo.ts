import type { Company } from '../company.ts';

export default {
  id: 'obviyo',
  name: 'Obviyo',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Tests and tailors shop pages per visitor; formerly HiConversion.',
  hosts: {
    'hiconversion.com': 'experiment',
    'obviyo.com': 'experiment',
  },
  privacy: 'https://www.obviyo.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.obviyo.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
