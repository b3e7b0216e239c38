import type { Company } from '../company.ts';

export default {
  id: 'fundraise-up',
  name: 'Fundraise Up',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Donation boxes that choose the asked sum by visitor.',
  hosts: {
    'fundraiseup.com': 'personalization',
  },
  privacy: 'https://fundraiseup.com/legal/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://fundraiseup.com/legal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
