import type { Company } from '../company.ts';

export default {
  id: 'panxo',
  name: 'Panxo',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells ads to readers who arrive from AI chats.',
  hosts: {
    'panxo.ai': 'advertising',
    'panxo-sys.com': 'advertising',
    'idsequoia.ai': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://panxo.ai/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/panxoBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
