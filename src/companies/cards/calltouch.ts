import type { Company } from '../company.ts';

export default {
  id: 'calltouch',
  name: 'Calltouch',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Shows each visitor a phone number of their own to trace calls back to advertising.',
  hosts: {
    'calltouch.ru': 'analytics',
    'calltouch.com': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.calltouch.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
