import type { Company } from '../company.ts';

export default {
  id: 'strawpoll',
  name: 'StrawPoll',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Polls that blogs and forums place in pages.',
  hosts: {
    'strawpoll.com': 'customer-support',
    'strawpoll.me': 'customer-support',
  },
  privacy: 'https://strawpoll.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://strawpoll.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
