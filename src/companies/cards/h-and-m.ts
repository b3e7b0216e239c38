import type { Company } from '../company.ts';

export default {
  id: 'h-and-m',
  name: 'H&M',
  parent: null,
  country: 'SE',
  role: 'controller',
  about: 'Fashion shop; its pages, pictures and member accounts.',
  hosts: {
    'hm.com': 'content',
    'hmgroup.com': 'content',
    'cosstores.com': 'content',
    'cos.com': 'content',
    'weekday.com': 'content',
    'arket.com': 'content',
    'monki.com': 'content',
    'stories.com': 'content',
    'hmcdn.net': 'content',
  },
  privacy: 'https://www2.hm.com/en_gb/customer-service/legal-and-privacy/privacy-link.html',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www2.hm.com/en_gb/customer-service/legal-and-privacy/privacy-link.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
