import type { Company } from '../company.ts';

export default {
  id: 'mediawallah',
  name: 'MediaWallah',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Links e-mail addresses, devices and browser IDs to people.',
  hosts: {
    'mediawallahscript.com': 'identity',
    'mediawallah.com': 'identity',
  },
  listed: ['OpenLink'],
  privacy: 'https://www.mediawallah.com/platform-privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.mediawallah.com/platform-privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/mwOpenLinkIdSystem.js', checked: '2026-11-22' },
  ],
} satisfies Company;
