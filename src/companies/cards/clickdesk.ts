import type { Company } from '../company.ts';

export default {
  id: 'clickdesk',
  name: 'ClickDesk',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Chat and call box for small shops' pages.",
  hosts: {
    'clickdesk.com': 'live-chat',
  },
  listed: ['ClickDesk'],
  privacy: 'https://www.clickdesk.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.clickdesk.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
