import type { Company } from '../company.ts';

export default {
  id: 'albertsons',
  name: 'Albertsons',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'American supermarket chain with Safeway and its own advertising business.',
  hosts: {
    'albertsons.com': 'content',
    'safeway.com': 'content',
    'vons.com': 'content',
    'albertsons-media.com': 'content',
    'jewelosco.com': 'content',
  },
  privacy: 'https://www.albertsonscompanies.com/policies-and-disclosures/privacy-policy/default.aspx',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.albertsonscompanies.com/policies-and-disclosures/privacy-policy/default.aspx',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
