import type { Company } from '../company.ts';

export default {
  id: 'proxistore',
  name: 'Proxistore',
  parent: null,
  country: 'BE',
  role: 'both',
  about: 'Aims local ads by where a visitor is.',
  hosts: {
    'proxistore.com': 'advertising',
    'cookieless-proxistore.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://proxistore.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/proxistoreBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
