import type { Company } from '../company.ts';

export default {
  id: 'fanatics',
  name: 'Fanatics',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Sports merchandise shop; its pages and pictures serve leagues and clubs.',
  hosts: {
    'fanatics.com': 'content',
    'frgimages.com': 'content',
    'fanaticsinc.com': 'content',
  },
  privacy: 'https://www.fanatics.com/privacy-policy/ch-2266',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.fanatics.com/privacy-policy/ch-2266', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
