import type { Company } from '../company.ts';

export default {
  id: 'proximus',
  name: 'Proximus',
  parent: null,
  country: 'BE',
  role: 'controller',
  about: 'Belgian telephone company with the old portal Skynet.',
  hosts: {
    'proximus.be': 'content',
    'skynet.be': 'content',
  },
  privacy: 'https://www.proximus.be/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.proximus.be/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
