import type { Vendor } from '../vendor.ts';

export default {
  id: 'imperva',
  name: 'Imperva',
  company: 'Imperva',
  kind: 'fingerprinting',
  marks: {
    ownHost: [{ path: /^\/_Incapsula_Resource$/ }],
    cookie: [/^visid_incap_\d+$/, /^incap_ses_\d+_\d+$/, 'reese84', /^nlbi_\d+(_\d+)?$/],
    storage: ['reese84'],
  },
  identifiers: [
    { place: 'cookie', name: /^visid_incap_\d+$/ },
    { place: 'cookie', name: /^incap_ses_\d+_\d+$/ },
    { place: 'cookie', name: 'reese84' },
  ],
  explain: 'Checks your device to tell you from a robot, and gives your browser a number to know it again.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
