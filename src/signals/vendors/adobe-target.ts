import type { Vendor } from '../vendor.ts';

export default {
  id: 'adobe-target',
  name: 'Adobe Target',
  company: 'Adobe',
  kind: 'personalization',
  marks: {
    request: [{ host: 'tt.omtrdc.net' }],
    ownHost: [{ path: /^\/rest\/v1\/delivery$/, query: ['client', 'sessionId'] }],
    cookie: ['mbox', 'at_check'],
    global: ['targetGlobalSettings'],
  },
  identifiers: [{ place: 'cookie', name: 'mbox' }],
  // No mark, and only what Target alone writes there: Adobe's other tools fill in the list, too.
  reads: [
    {
      place: 'global',
      path: ['ttMETA'],
      fields: {
        '[].RecipeName': 'experiment',
        '[].campaign': 'experiment',
        '[].experience': 'experiment',
      },
    },
  ],
  explain: 'Changes what you see here by what it knows of you and other visitors.',
  optOut: { by: 'link', url: 'https://www.adobe.com/privacy/opt-out.html' },
  sources: [
    {
      url: 'https://experienceleague.adobe.com/en/docs/target/using/administer/response-tokens',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/web-sdk',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/274afdfa221813571d83635917215624e0134918/src/providers/AdobeTarget.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
