import type { Vendor } from '../vendor.ts';

export default {
  id: 'lotame',
  name: 'Lotame Panorama',
  company: 'Publicis Groupe',
  kind: 'identity',
  marks: {
    request: [{ host: 'crwdcntrl.net' }],
    cookie: ['panoramaId', 'panoramaId_expiry', '_cc_id'],
    storage: ['panoramaId', 'panoramaId_expiry', '_cc_id', /^lotame_\d+_auds$/],
  },
  explain: 'Gives you a number for advertising and puts you into groups by what you read.',
  optOut: { by: 'link', url: 'https://www.lotame.com/privacy/privacy-manager/' },
  sources: [
    { url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/lotame.html', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/018b050f2319dfa7e0755f4a0bf64a32cca5234e/modules/lotamePanoramaIdSystem.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
