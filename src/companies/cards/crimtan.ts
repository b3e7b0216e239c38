import type { Company } from '../company.ts';

export default {
  id: 'crimtan',
  name: 'Crimtan',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Buys ads for advertisers and re-finds visitors of their sites.',
  hosts: {
    'ctnsnet.com': 'advertising',
    'crimtan.com': 'advertising',
  },
  listed: ['Crimtan'],
  privacy: 'https://crimtan.com/privacy-ctnsnet/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://crimtan.com/privacy-ctnsnet/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
