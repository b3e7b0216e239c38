import type { Company } from '../company.ts';

export default {
  id: 'select-media',
  name: 'SelectMedia',
  parent: null,
  country: 'SG',
  role: 'both',
  about: "Plays videos with ads on Asian publishers' pages.",
  hosts: {
    'selectmedia.asia': 'advertising',
    'zxyvrtd.com': 'advertising',
  },
  listed: ['SelectMedia International'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://selectmedia.asia/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/selectmediaBidAdapter.ts', checked: '2026-11-22' },
  ],
} satisfies Company;
