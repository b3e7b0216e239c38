import type { Company } from '../company.ts';

export default {
  id: 'siteground',
  name: 'SiteGround',
  parent: null,
  country: 'BG',
  role: 'processor',
  about: 'Hosts sites for small companies.',
  hosts: {
    'siteground.com': 'hosting',
    'siteground.net': 'hosting',
    'siteground.biz': 'hosting',
    'sg-host.com': 'hosting',
  },
  privacy: 'https://www.siteground.com/privacy.htm',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.siteground.com/privacy.htm', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
