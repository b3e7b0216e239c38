import type { Company } from '../company.ts';

export default {
  id: 'gjirafa',
  name: 'Gjirafa',
  parent: null,
  country: 'XK',
  role: 'both',
  about: 'Runs search, shops and video in Kosovo and Albania and sells ads on sites.',
  hosts: {
    'gjirafa.com': 'advertising',
    'gjirafa.net': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://gjirafa.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/gjirafaBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
