import type { Company } from '../company.ts';

export default {
  id: 'convertflow',
  name: 'ConvertFlow',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows quizzes and pop-up forms tailored to known visitors.',
  hosts: {
    'convertflow.com': 'personalization',
    'convertflow.co': 'personalization',
  },
  privacy: 'https://www.convertflow.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.convertflow.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
