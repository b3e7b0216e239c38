import type { Company } from '../company.ts';

export default {
  id: 'dun-bradstreet',
  name: 'Dun & Bradstreet',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells data on companies and the people who work there, and recognises business visitors.',
  hosts: {
    'dnb.com': 'identity',
    'netwise.com': 'identity',
    'd41.co': 'identity',
  },
  privacy: 'https://www.dnb.com/utility-pages/privacy-policy.html',
  optOut: 'https://submit-irm.trustarc.eu/services/validation/ba81b98f-997d-4216-b4cc-d64cf261b082',
  contact: { form: 'https://submit-irm.trustarc.eu/services/validation/ba81b98f-997d-4216-b4cc-d64cf261b082' },
  sources: [{ url: 'https://www.dnb.com/utility-pages/privacy-policy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
