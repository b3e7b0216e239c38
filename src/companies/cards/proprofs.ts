import type { Company } from '../company.ts';

export default {
  id: 'proprofs',
  name: 'ProProfs',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Quiz, chat and help-page tools; owner of the Qualaroo question pop-ups.',
  hosts: {
    'proprofschat.com': 'live-chat',
    'proprofs.com': 'customer-support',
    'qualaroo.com': 'customer-support',
  },
  listed: ['Qualaroo'],
  privacy: 'https://www.proprofs.com/policies/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.proprofs.com/policies/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
