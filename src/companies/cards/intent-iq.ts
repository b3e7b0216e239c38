import type { Company } from '../company.ts';

export default {
  id: 'intent-iq',
  name: 'Intent IQ',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Links the devices of one person so that ads can follow from one to the other.',
  hosts: {
    'intentiq.com': 'identity',
  },
  listed: ['Intent IQ'],
  privacy: 'https://www.intentiq.com/technology-privacy-policy',
  optOut: 'https://www.intentiq.com/opt-out/',
  contact: null,
  sources: [
    { url: 'https://www.intentiq.com/technology-privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/intentIqIdSystem.ts', checked: '2026-11-22' },
  ],
} satisfies Company;
