import type { Company } from '../company.ts';

export default {
  id: 'answerdash',
  name: 'AnswerDash',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Answer pop-ups placed over a site's pages.",
  hosts: {
    'answerdash.com': 'customer-support',
  },
  listed: ['AnswerDash'],
  privacy: 'https://www.answerdash.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.answerdash.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
