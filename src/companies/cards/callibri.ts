import type { Company } from '../company.ts';

export default {
  id: 'callibri',
  name: 'Callibri',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Traces calls back to advertising and offers chat.',
  hosts: {
    'callibri.ru': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://callibri.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
