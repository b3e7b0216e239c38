import type { Company } from '../company.ts';

export default {
  id: 'comagic',
  name: 'UIS',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Traces calls back to advertising and offers chat, also as CoMagic.',
  hosts: {
    'comagic.ru': 'analytics',
    'uiscom.ru': 'analytics',
    'callgear.com': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.uiscom.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
