import type { Company } from '../company.ts';

export default {
  id: '24liveblog',
  name: '24liveblog',
  parent: null,
  country: 'SG',
  role: 'processor',
  about: 'Live tickers of events shown inside news sites.',
  hosts: {
    '24liveblog.com': 'content',
  },
  privacy: 'https://www.24liveblog.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.24liveblog.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
