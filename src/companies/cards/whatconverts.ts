import type { Company } from '../company.ts';

export default {
  id: 'whatconverts',
  name: 'WhatConverts',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Ties calls, forms and chats to the ads that led to them.',
  hosts: {
    'whatconverts.com': 'analytics',
    'ksrndkehqnwntyxlhgto.com': 'analytics',
  },
  privacy: 'https://www.whatconverts.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.whatconverts.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
