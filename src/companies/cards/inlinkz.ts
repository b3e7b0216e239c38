import type { Company } from '../company.ts';

export default {
  id: 'inlinkz',
  name: 'InLinkz',
  parent: null,
  country: 'CY',
  role: 'controller',
  about: 'Link parties where bloggers list their posts on each other’s pages.',
  hosts: {
    'inlinkz.com': 'social',
  },
  privacy: 'https://www.inlinkz.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.inlinkz.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
