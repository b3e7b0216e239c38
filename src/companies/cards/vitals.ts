import type { Company } from '../company.ts';

export default {
  id: 'vitals',
  name: 'Vitals',
  parent: null,
  country: 'RO',
  role: 'processor',
  about: 'Bundle of shop widgets such as reviews, timers and pop-ups.',
  hosts: {
    'vitals.app': 'marketing',
    'vitals.co': 'marketing',
  },
  privacy: 'https://vitals.co/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://vitals.co/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
