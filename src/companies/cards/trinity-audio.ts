import type { Company } from '../company.ts';

export default {
  id: 'trinity-audio',
  name: 'Trinity Audio',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Reads articles aloud on news sites, with ads and listening counts.',
  hosts: {
    'trinityaudio.ai': 'content',
    'trinitymedia.ai': 'content',
  },
  privacy: 'https://www.trinityaudio.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.trinityaudio.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
