import type { Company } from '../company.ts';

export default {
  id: 'relaido',
  name: 'Relaido',
  parent: null,
  country: 'JP',
  role: 'both',
  about: 'Plays video ads inside Japanese articles.',
  hosts: {
    'relaido.jp': 'advertising',
    'relaido.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://relaido.jp/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/relaidoBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
