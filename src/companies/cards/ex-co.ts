import type { Company } from '../company.ts';

export default {
  id: 'ex-co',
  name: 'EX.CO',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Puts video players, quizzes and their ads on publishers' pages.",
  hosts: {
    'ex.co': 'advertising',
    'playbuzz.com': 'advertising',
    'algovid.com': 'advertising',
    'vdoserv.com': 'advertising',
    'cedato.com': 'advertising',
  },
  listed: ['Playbuzz', 'Cedato'],
  privacy: 'https://ex.co/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://ex.co/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/excoBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
