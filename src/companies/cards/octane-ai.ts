import type { Company } from '../company.ts';

export default {
  id: 'octane-ai',
  name: 'Octane AI',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Product quizzes for online shops; remembers each shopper's answers for later marketing.",
  hosts: {
    'octaneai.com': 'personalization',
  },
  privacy: 'https://www.octaneai.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.octaneai.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
