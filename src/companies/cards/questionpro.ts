import type { Company } from '../company.ts';

export default {
  id: 'questionpro',
  name: 'QuestionPro',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Online questionnaires and panels for companies and universities.',
  hosts: {
    'questionpro.com': 'customer-support',
  },
  listed: ['QuestionPro'],
  privacy: 'https://www.questionpro.com/security/privacy-policy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.questionpro.com/security/privacy-policy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
