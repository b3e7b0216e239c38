import type { Company } from '../company.ts';

export default {
  id: 'youmi',
  name: 'Youmi',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Shows advertising in Chinese phone apps.',
  hosts: {
    'youmi.net': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.youmi.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
