import type { Company } from '../company.ts';

export default {
  id: 'kroger',
  name: 'Kroger',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'American supermarket chain that sells insights from purchases through 84.51°.',
  hosts: {
    'kroger.com': 'content',
    'krogercdn.com': 'content',
    '8451.com': 'identity',
    'ralphs.com': 'content',
    'fredmeyer.com': 'content',
    'kingsoopers.com': 'content',
  },
  privacy: 'https://www.kroger.com/i/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kroger.com/i/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
