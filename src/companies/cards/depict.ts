import type { Company } from '../company.ts';

export default {
  id: 'depict',
  name: 'Depict',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: 'Sorts and suggests products in fashion shops from what shoppers click.',
  hosts: {
    'depict.ai': 'recommendation',
  },
  privacy: 'https://depict.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://depict.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
