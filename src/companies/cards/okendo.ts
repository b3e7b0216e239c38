import type { Company } from '../company.ts';

export default {
  id: 'okendo',
  name: 'Okendo',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Reviews, quizzes and loyalty for online shops, with answers saved per shopper.',
  hosts: {
    'okendo.io': 'customer-support',
    'okendo.reviews': 'customer-support',
  },
  privacy: 'https://www.okendo.io/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.okendo.io/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
