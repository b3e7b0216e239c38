import type { Company } from '../company.ts';

export default {
  id: 'cleantalk',
  name: 'CleanTalk',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Spam filter that checks people who comment or sign up against a list of addresses.',
  hosts: {
    'cleantalk.org': 'fingerprinting',
  },
  privacy: 'https://cleantalk.org/publicoffer',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://cleantalk.org/publicoffer', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
