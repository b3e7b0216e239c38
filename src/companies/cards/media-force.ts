import type { Company } from '../company.ts';

export default {
  id: 'media-force',
  name: 'Media Force',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Sends ad traffic to comparison sites and shops.',
  hosts: {
    'mfadsrvr.com': 'advertising',
    'comparisons.org': 'advertising',
  },
  listed: ['Genie'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://comparisons.org/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/mediaforceBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
