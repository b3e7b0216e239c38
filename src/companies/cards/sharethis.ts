import type { Company } from '../company.ts';

export default {
  id: 'sharethis',
  name: 'ShareThis',
  parent: 'Predactiv',
  country: 'US',
  role: 'controller',
  about: 'Share buttons that record which pages you read and sell interest profiles.',
  hosts: {
    'sharethis.com': 'social',
  },
  listed: ['ShareThis', 'ShareThis CMP'],
  privacy: 'https://predactiv.com/privacy-policy/',
  optOut: 'https://sharethis.com/privacy/',
  contact: { mail: 'dpo@sharethis.com' },
  sources: [
    { url: 'https://predactiv.com/privacy', checked: '2026-11-22' },
    { url: 'https://predactiv.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
