import type { Company } from '../company.ts';

export default {
  id: 'adrecord',
  name: 'Adrecord',
  parent: null,
  country: 'SE',
  role: 'both',
  about: 'Swedish affiliate network that counts sales coming from blogs.',
  hosts: {
    'adrecord.com': 'advertising',
  },
  privacy: 'https://www.adrecord.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adrecord.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
