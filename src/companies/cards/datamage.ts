import type { Company } from '../company.ts';

export default {
  id: 'datamage',
  name: 'DataMage',
  parent: 'Ops Mage',
  country: 'AU',
  role: 'processor',
  about: 'Reads pages and tags them so that fitting ads can be chosen.',
  hosts: {
    'opsmage-api.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://opsmage.io/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/datamageRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Company;
