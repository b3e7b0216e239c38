import type { Company } from '../company.ts';

export default {
  id: 'emtek',
  name: 'Emtek',
  parent: null,
  country: 'ID',
  role: 'controller',
  about: 'Indonesian broadcaster with the news site Liputan6 and Vidio.',
  hosts: {
    'kly.id': 'content',
    'liputan6.com': 'content',
    'vidio.com': 'video',
    'kapanlagi.com': 'content',
    'merdeka.com': 'content',
    'bola.com': 'content',
    'fimela.com': 'content',
    'kapanlaginetwork.com': 'content',
    'kmklabs.com': 'content',
    'klimg.com': 'content',
    'brilio.net': 'content',
  },
  privacy: 'https://www.kly.id/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kly.id/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
