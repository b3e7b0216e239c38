import type { Company } from '../company.ts';

export default {
  id: 'show-heroes',
  name: 'ShowHeroes',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Plays videos and video ads that fit the article.',
  hosts: {
    'showheroes.com': 'advertising',
    'viralize.tv': 'advertising',
    'viralize.com': 'advertising',
  },
  privacy: 'https://showheroes.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://showheroes.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/showheroesBidAdapter.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/showheroes-bsBidAdapter.js',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
