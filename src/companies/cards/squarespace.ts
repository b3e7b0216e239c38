import type { Company } from '../company.ts';

export default {
  id: 'squarespace',
  name: 'Squarespace',
  parent: 'Permira',
  country: 'US',
  role: 'processor',
  about: 'Builds and hosts sites and shops for small companies and counts their visits.',
  hosts: {
    'squarespace.com': 'hosting',
    'squarespace-cdn.com': 'hosting',
    'sqspcdn.com': 'hosting',
    'sqsp.com': 'hosting',
    'squarespace.net': 'hosting',
    'sqsp.net': 'hosting',
    'acuityscheduling.com': 'utility',
  },
  listed: ['Squarespace'],
  privacy: 'https://www.squarespace.com/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.squarespace.com/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://newsroom.squarespace.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
