import type { Company } from '../company.ts';

export default {
  id: 'innovid',
  name: 'Innovid',
  parent: 'Mediaocean',
  country: 'US',
  role: 'both',
  about: 'Serves and measures video and banner ads, fitting each one to the person who sees it.',
  hosts: {
    'innovid.com': 'advertising',
    'flashtalking.com': 'advertising',
    'flashtalking.net': 'advertising',
    'd9.flashtalking.com': 'fingerprinting',
    'spongecell.com': 'advertising',
    'tvsquared.com': 'analytics',
    'wywy.com': 'analytics',
    'wywyuserservice.com': 'analytics',
    'device9.com': 'fingerprinting',
  },
  listed: ['Innovid', 'Simplicity Marketing', 'Spongecell', 'TVSquared', 'wywy'],
  privacy: 'https://www.innovid.com/privacy-policy/',
  optOut: null,
  contact: { mail: 'privacy@innovid.com' },
  sources: [
    { url: 'https://www.innovid.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/ftrackIdSystem.js', checked: '2026-11-22' },
  ],
} satisfies Company;
