import type { Company } from '../company.ts';

export default {
  id: 'orange',
  name: 'Orange',
  parent: null,
  country: 'FR',
  role: 'controller',
  about: 'French telephone company with a portal and an advertising arm.',
  hosts: {
    'orange.fr': 'content',
    'woopic.com': 'content',
    'wanadoo.fr': 'content',
    'orangeads.fr': 'advertising',
  },
  privacy: 'https://c.orange.fr/donnees-personnelles.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://c.orange.fr/donnees-personnelles.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
