import type { Company } from '../company.ts';

export default {
  id: 'feedbackify',
  name: 'Feedbackify',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Feedback tab through which visitors tell a site what they think.',
  hosts: {
    'feedbackify.com': 'customer-support',
  },
  listed: ['Feedbackify'],
  privacy: 'https://www.feedbackify.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.feedbackify.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
