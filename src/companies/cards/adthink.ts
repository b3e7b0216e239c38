import type { Company } from '../company.ts';

export default {
  id: 'adthink',
  name: 'AdThink',
  parent: null,
  country: 'FR',
  role: 'controller',
  about: 'French ad company that buys space in auctions and groups people by interests.',
  hosts: {
    'adthink.com': 'advertising',
    'adxcore.com': 'advertising',
    'dcoengine.com': 'advertising',
    'audienceinsights.net': 'identity',
  },
  listed: ['AdThink AudienceInsights', 'Adthink'],
  privacy: 'https://adthink.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adthink.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
