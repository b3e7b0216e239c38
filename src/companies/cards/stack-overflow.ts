import type { Company } from '../company.ts';

export default {
  id: 'stack-overflow',
  name: 'Stack Overflow',
  parent: 'Prosus',
  country: 'US',
  role: 'controller',
  about: 'Question-and-answer sites for programmers and hobbyists; other pages show its badges and pictures.',
  hosts: {
    'stackoverflow.com': 'content',
    'stackexchange.com': 'content',
    'sstatic.net': 'content',
    'stackoverflow.co': 'content',
    'superuser.com': 'content',
    'serverfault.com': 'content',
    'askubuntu.com': 'content',
    'stackapps.com': 'content',
    'mathoverflow.net': 'content',
    'stackexchange.net': 'content',
  },
  listed: ['StackExchange'],
  privacy: 'https://policies.stackoverflow.co/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://policies.stackoverflow.co/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
