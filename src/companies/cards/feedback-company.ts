import type { Company } from '../company.ts';

export default {
  id: 'feedback-company',
  name: 'Feedback Company',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Collects customer reviews for Dutch and Belgian companies.',
  hosts: {
    'feedbackcompany.com': 'customer-support',
    'feedbackcompany.nl': 'customer-support',
  },
  privacy: 'https://www.feedbackcompany.com/nl-nl/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.feedbackcompany.com/nl-nl/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
