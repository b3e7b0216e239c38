import type { Company } from '../company.ts';

export default {
  id: 'adidas',
  name: 'adidas',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: "Sports brand; its shop's pages, pictures and measurement.",
  hosts: {
    'adidas.com': 'content',
    'adidas.de': 'content',
    'adidas.co.uk': 'content',
    'adidas-group.com': 'content',
    'adidas.fr': 'content',
    'runtastic.com': 'content',
  },
  privacy: 'https://www.adidas.com/us/help/topic/privacy_policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adidas.com/us/help/topic/privacy_policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
