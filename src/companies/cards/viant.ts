import type { Company } from '../company.ts';

export default {
  id: 'viant',
  name: 'Viant',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Buys ads across screens and ties devices to households with registered e-mail addresses.',
  hosts: {
    'ipredictive.com': 'advertising',
    'adelphic.com': 'advertising',
    'adelphic.net': 'advertising',
    'viantinc.com': 'advertising',
    'specificmedia.com': 'advertising',
    'specificclick.net': 'advertising',
    'adviva.net': 'advertising',
    'vindicosuite.com': 'advertising',
    'loc.kr': 'identity',
    'iris.tv': 'content',
    'myspace.com': 'content',
  },
  listed: ['Adelphic', 'Specific Media', 'Vindico', 'MySpace'],
  privacy: 'https://www.viantinc.com/privacy-policy/',
  optOut: 'https://ccpa.viantinc.com/',
  contact: { mail: 'dpo@adelphic.com' },
  sources: [
    { url: 'https://www.viantinc.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/viantBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/lockrAIMIdSystem.js', checked: '2026-11-22' },
  ],
} satisfies Company;
