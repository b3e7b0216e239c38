import type { Company } from '../company.ts';

export default {
  id: 'gubagoo',
  name: 'Gubagoo',
  parent: 'Reynolds and Reynolds',
  country: 'US',
  role: 'processor',
  about: "Chat and video for car dealers' sites, with a record of each shopper's visit.",
  hosts: {
    'gubagoo.com': 'live-chat',
    'gubagoo.io': 'live-chat',
  },
  privacy: 'https://www.gubagoo.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gubagoo.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
