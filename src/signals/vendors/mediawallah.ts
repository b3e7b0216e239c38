import type { Vendor } from '../vendor.ts';

export default {
  id: 'mediawallah',
  name: 'MediaWallah OpenLink',
  company: 'MediaWallah',
  kind: 'identity',
  marks: {
    request: [{ host: 'mediawallahscript.com' }],
  },
  explain: 'Matches the IDs that different companies have given your browser.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/mwOpenLinkIdSystem.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
