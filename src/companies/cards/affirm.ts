import type { Company } from '../company.ts';

export default {
  id: 'affirm',
  name: 'Affirm',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Pay-later messages in shops; checks the credit of buyers.',
  hosts: {
    'affirm.com': 'utility',
    'affirm.ca': 'utility',
  },
  listed: ['Affirm'],
  privacy: 'https://www.affirm.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.affirm.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
