import type { Company } from '../company.ts';

export default {
  id: 'tncid',
  name: 'The Newco',
  parent: null,
  country: 'IT',
  role: 'controller',
  about: 'Recognises browsers from their traits and gives them an ID for ads.',
  hosts: {
    'tncid.app': 'identity',
    'thenewco.it': 'identity',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://thenewco.it/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/tncIdSystem.js', checked: '2026-11-22' },
  ],
} satisfies Company;
