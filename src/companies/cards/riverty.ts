import type { Company } from '../company.ts';

export default {
  id: 'riverty',
  name: 'Riverty',
  parent: 'Bertelsmann',
  country: 'DE',
  role: 'controller',
  about: 'Invoice payment in European shops; checks the credit of buyers.',
  hosts: {
    'riverty.com': 'utility',
    'afterpay.nl': 'utility',
    'myafterpay.com': 'utility',
  },
  privacy: 'https://www.riverty.com/en/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.riverty.com/en/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
