import type { Company } from '../company.ts';

export default {
  id: 'neuwo',
  name: 'Neuwo',
  parent: null,
  country: 'FI',
  role: 'processor',
  about: 'Reads articles and tags them so that fitting ads can be chosen.',
  hosts: {
    'neuwo.ai': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://neuwo.ai/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/neuwoRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Company;
