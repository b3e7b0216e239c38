import type { Vendor } from '../vendor.ts';

export default {
  id: 'microsoft-clarity',
  name: 'Microsoft Clarity',
  company: 'Microsoft',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'clarity.ms' }],
    cookie: ['_clck', '_clsk'],
    global: ['clarity'],
  },
  identifiers: [
    { place: 'cookie', name: '_clck' },
    { place: 'cookie', name: 'MUID', host: 'clarity.ms' },
    { place: 'cookie', name: 'CLID', host: 'clarity.ms' },
  ],
  explain: 'Records how you move, click and scroll here so that the site can replay your visit.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://learn.microsoft.com/en-us/clarity/clarity-consent-api-v2', checked: '2026-11-22' },
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/147ddf2f881ed86416ee020f798990ec395d6f16/packages/analytics-js-integrations/src/integrations/MicrosoftClarity/nativeSdkLoader.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
