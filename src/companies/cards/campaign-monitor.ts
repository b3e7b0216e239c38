import type { Company } from '../company.ts';

export default {
  id: 'campaign-monitor',
  name: 'Campaign Monitor',
  parent: 'Marigold',
  country: 'AU',
  role: 'processor',
  about: 'Sends newsletters for other firms and counts who opens them.',
  hosts: {
    'campaignmonitor.com': 'marketing',
    'createsend.com': 'marketing',
    'createsend1.com': 'marketing',
    'conversio.com': 'marketing',
  },
  listed: ['Conversio'],
  privacy: 'https://www.campaignmonitor.com/policies/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.campaignmonitor.com/policies/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
