import type { Vendor } from '../vendor.ts';

export default {
  id: 'weborama',
  name: 'Weborama',
  company: 'Weborama',
  kind: 'identity',
  marks: {
    request: [{ host: 'weborama.fr' }, { host: 'weborama.com' }],
    storage: ['webo_wam2gam_entry'],
  },
  identifiers: [{ place: 'cookie', name: 'AFFICHE_W', host: 'weborama.fr' }],
  explain: 'Puts you into groups by the words of the pages you read, and sells the groups to advertisers.',
  optOut: { by: 'link', url: 'https://weborama.com/opt-out/' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/weboramaRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
