import type { Company } from '../company.ts';

export default {
  id: 'ravelin',
  name: 'Ravelin',
  parent: 'Worldpay',
  country: 'GB',
  role: 'processor',
  about: "Fraud checks for delivery and travel firms based on buyers' devices and habits.",
  hosts: {
    'ravelin.com': 'fingerprinting',
    'ravelin.click': 'fingerprinting',
  },
  listed: ['Ravelin'],
  privacy: 'https://www.ravelin.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.ravelin.com/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.worldpay.com', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
