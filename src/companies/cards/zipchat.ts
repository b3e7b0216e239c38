import type { Company } from '../company.ts';

export default {
  id: 'zipchat',
  name: 'Zipchat',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sales robot for online shops that speaks to visitors on product pages.',
  hosts: {
    'zipchat.ai': 'ai-chat',
  },
  privacy: 'https://www.zipchat.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.zipchat.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
