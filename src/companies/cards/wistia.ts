import type { Company } from '../company.ts';

export default {
  id: 'wistia',
  name: 'Wistia',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Video player for companies that records how far each viewer watched.',
  hosts: {
    'wistia.com': 'video',
    'wistia.net': 'video',
    'embedwistia-a.akamaihd.net': 'video',
    'wi.st': 'video',
  },
  listed: ['Wistia'],
  privacy: 'https://wistia.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://wistia.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
