import type { Company } from '../company.ts';

export default {
  id: 'squarespace',
  name: 'Squarespace',
  hosts: {
    'squarespace.com': 'hosting',
    'squarespace-cdn.com': 'hosting',
    'sqspcdn.com': 'hosting',
  },
  privacy: 'https://www.squarespace.com/privacy',
  sources: [{ url: 'https://www.squarespace.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
