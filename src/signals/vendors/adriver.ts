import type { Vendor } from '../vendor.ts';

export default {
  id: 'adriver',
  name: 'AdRiver',
  company: 'AdRiver',
  kind: 'advertising',
  marks: {
    request: [{ host: 'adriver.ru' }],
  },
  explain: 'Delivers and counts ads under a number for your browser, on many Russian sites.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/adriverIdSystem.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
