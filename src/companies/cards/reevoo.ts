import type { Company } from '../company.ts';

export default {
  id: 'reevoo',
  name: 'Reevoo',
  parent: 'Feefo',
  country: 'GB',
  role: 'processor',
  about: 'Review scores for shops and car makers, gathered from buyers.',
  hosts: {
    'reevoo.com': 'customer-support',
  },
  listed: ['Reevoo'],
  privacy: 'https://www.reevoo.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.reevoo.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
