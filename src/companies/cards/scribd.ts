import type { Company } from '../company.ts';

export default {
  id: 'scribd',
  name: 'Scribd',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Shows documents and slides inside other pages and notes who reads them.',
  hosts: {
    'scribd.com': 'content',
    'scribdassets.com': 'content',
    'slideshare.net': 'content',
    'slideshare.com': 'content',
    'slidesharecdn.com': 'content',
    'everand.com': 'content',
  },
  listed: ['Slideshare'],
  privacy: 'https://support.scribd.com/hc/en-us/articles/210129366-Privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://support.scribd.com/hc/en-us/articles/210129366-Privacy-policy',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
