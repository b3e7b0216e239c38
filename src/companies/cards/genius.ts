import type { Company } from '../company.ts';

export default {
  id: 'genius',
  name: 'Genius',
  parent: 'MediaLab',
  country: 'US',
  role: 'controller',
  about: 'Shows song lyrics and notes inside other sites.',
  hosts: {
    'genius.com': 'content',
  },
  privacy: 'https://genius.com/static/privacy_policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://genius.com/static/privacy_policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
