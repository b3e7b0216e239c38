import type { Company } from '../company.ts';

export default {
  id: 'insticator',
  name: 'Insticator',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Puts quizzes, polls and comments under articles and shows ads around them.',
  hosts: {
    'insticator.com': 'advertising',
    'ingage.tech': 'advertising',
  },
  privacy: 'https://www.insticator.com/privacypolicy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.insticator.com/privacypolicy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
