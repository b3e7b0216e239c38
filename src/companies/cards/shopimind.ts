import type { Company } from '../company.ts';

export default {
  id: 'shopimind',
  name: 'ShopiMind',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Sends shoppers mail and messages to suit what they did.',
  hosts: {
    'shopimind.com': 'marketing',
  },
  listed: ['ShopiMind'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.shopimind.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
