import type { Company } from '../company.ts';

export default {
  id: 'clever-advertising',
  name: 'Clever Advertising',
  parent: null,
  country: 'PT',
  role: 'both',
  about: "Places ads of shops and betting firms on publishers' sites.",
  hosts: {
    'clevernt.com': 'advertising',
    'cleverwebserver.com': 'advertising',
    'cleveradvertising.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://cleveradvertising.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
