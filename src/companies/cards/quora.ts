import type { Company } from '../company.ts';

export default {
  id: 'quora',
  name: 'Quora',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Runs a question-and-answer site and the app Poe; its pixel follows readers to shops.',
  hosts: {
    'quora.com': 'social',
    'quoracdn.net': 'social',
    'q.quora.com': 'advertising',
    'poe.com': 'ai-chat',
    'poecdn.net': 'ai-chat',
  },
  listed: ['Quora Ads'],
  privacy: 'https://www.quora.com/about/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.quora.com/about/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://quoraadsupport.zendesk.com/hc/en-us', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
