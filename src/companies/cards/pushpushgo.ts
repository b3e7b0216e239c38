import type { Company } from '../company.ts';

export default {
  id: 'pushpushgo',
  name: 'PushPushGo',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: 'Sends browser notifications for sites.',
  hosts: {
    'pushpushgo.com': 'marketing',
  },
  privacy: 'https://pushpushgo.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pushpushgo.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
