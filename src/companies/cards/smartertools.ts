import type { Company } from '../company.ts';

export default {
  id: 'smartertools',
  name: 'SmarterTools',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Maker of SmarterTrack, a help desk with live chat.',
  hosts: {
    'smartertrack.com': 'live-chat',
    'smartertools.com': 'live-chat',
  },
  listed: ['Smarttools'],
  privacy: 'https://www.smartertools.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.smartertools.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
