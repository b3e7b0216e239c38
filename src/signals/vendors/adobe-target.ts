import type { Vendor } from '../vendor.ts';

export default {
  id: 'adobe-target',
  name: 'Adobe Target',
  company: 'Adobe',
  kind: 'personalization',
  marks: {
    request: [{ host: 'tt.omtrdc.net' }],
    cookie: ['mbox', 'at_check'],
    global: ['targetGlobalSettings'],
  },
  explain: 'Changes what you see here by what it knows of you and other visitors.',
  optOut: { by: 'link', url: 'https://www.adobe.com/privacy/opt-out.html' },
  sources: [
    {
      url: 'https://experienceleague.adobe.com/en/docs/target-dev/developer/client-side/at-js-implementation/at-js/how-atjs-works',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
