import type { Company } from '../company.ts';

export default {
  id: 'sprinklr',
  name: 'Sprinklr',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Lets big brands handle chats, social posts and complaints of their customers in one place.',
  hosts: {
    'sprinklr.com': 'live-chat',
  },
  privacy: 'https://www.sprinklr.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sprinklr.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
