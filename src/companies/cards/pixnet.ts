import type { Company } from '../company.ts';

export default {
  id: 'pixnet',
  name: 'PIXNET',
  parent: null,
  country: 'TW',
  role: 'controller',
  about: "Taiwanese blog host that counts readers and shows advertising on its members' pages.",
  hosts: {
    'pixnet.net': 'content',
    'pixfs.net': 'content',
    'pimg.tw': 'content',
    'pixnet.tw': 'content',
    'pixanalytics.com': 'analytics',
  },
  listed: ['PIXNET'],
  privacy: 'https://www.pixnet.tw/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.pixnet.tw/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
