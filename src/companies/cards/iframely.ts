import type { Company } from '../company.ts';

export default {
  id: 'iframely',
  name: 'Iframely',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Turns links in articles into cards and players.',
  hosts: {
    'iframely.com': 'content',
    'iframe.ly': 'content',
    'iframely.net': 'content',
    'if-cdn.com': 'content',
  },
  privacy: 'https://iframely.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://iframely.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
