import type { Vendor } from '../vendor.ts';

export default {
  id: 'confiant',
  name: 'Confiant',
  company: 'Confiant',
  kind: 'advertising',
  marks: {
    request: [{ host: 'confiant-integrations.net' }],
    global: ['confiant'],
  },
  explain: 'Checks the ads on this page, with your device and where you are, for advertisers and sites.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/confiantRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
