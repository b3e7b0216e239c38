import type { Company } from '../company.ts';

export default {
  id: 'katapult',
  name: 'Katapult',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Lease-to-own offers in shops; checks the income of buyers.',
  hosts: {
    'katapult.com': 'utility',
    'zibby.com': 'utility',
  },
  privacy: 'https://katapult.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://katapult.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
