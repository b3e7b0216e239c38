import type { Company } from '../company.ts';

export default {
  id: 'the-slate-group',
  name: 'The Slate Group',
  parent: 'Graham Holdings',
  country: 'US',
  role: 'controller',
  about: 'Publishes the online magazine Slate.',
  hosts: {
    'slate.com': 'content',
    'cdnslate.com': 'content',
    'slategroup.com': 'content',
  },
  listed: ['Slate Group'],
  privacy: 'https://slate.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://slate.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
