import type { Vendor } from '../vendor.ts';

export default {
  id: 'adobe-audience-manager',
  name: 'Adobe Audience Manager',
  company: 'Adobe',
  kind: 'identity',
  marks: {
    request: [{ host: 'demdex.net' }, { host: 'everesttech.net' }],
    cookie: [/^AMCVS?_[\dA-F]+(%40|@)AdobeOrg$/, 'aam_uuid'],
  },
  explain: 'Gives you a number for marketing and puts you into groups by what you look at.',
  optOut: { by: 'link', url: 'https://www.adobe.com/privacy/opt-out.html' },
  sources: [
    {
      url: 'https://experienceleague.adobe.com/en/docs/audience-manager/user-guide/reference/demdex-calls',
      checked: '2026-11-22',
    },
    { url: 'https://experienceleague.adobe.com/en/docs/id-service/using/intro/cookies', checked: '2026-11-22' },
  ],
} satisfies Vendor;
