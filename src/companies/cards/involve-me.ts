import type { Company } from '../company.ts';

export default {
  id: 'involve-me',
  name: 'involve.me',
  parent: null,
  country: 'AT',
  role: 'processor',
  about: 'Quizzes and forms that sort visitors into customer types.',
  hosts: {
    'involve.me': 'marketing',
  },
  privacy: 'https://www.involve.me/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.involve.me/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
