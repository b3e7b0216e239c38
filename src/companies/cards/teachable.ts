import type { Company } from '../company.ts';

export default {
  id: 'teachable',
  name: 'Teachable',
  parent: 'Hotmart',
  country: 'US',
  role: 'processor',
  about: 'Runs course sites of bloggers and coaches.',
  hosts: {
    'teachable.com': 'hosting',
    'teachablecdn.com': 'hosting',
  },
  privacy: 'https://teachable.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://teachable.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
