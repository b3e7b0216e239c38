import type { Company } from '../company.ts';

export default {
  id: 'adara',
  name: 'Adara',
  parent: 'RateGain',
  country: 'US',
  role: 'both',
  about: 'Collects travel searches and bookings from airlines and hotels to aim travel ads.',
  hosts: {
    'yieldoptimizer.com': 'advertising',
    'adara.com': 'advertising',
  },
  listed: ['Adara Media'],
  privacy: 'https://adara.com/privacy-promise/',
  optOut: null,
  contact: { mail: 'dpo@adara.com' },
  sources: [{ url: 'https://adara.com/privacy-promise/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
