import type { Vendor } from '../vendor.ts';

export default {
  id: 'onetrust',
  name: 'OneTrust',
  company: 'OneTrust',
  kind: 'consent',
  marks: {
    request: [
      { host: 'cookielaw.org' },
      { host: 'onetrust.com' },
      { host: 'cookiepro.com' },
      { host: 'optanon.blob.core.windows.net' },
    ],
    cookie: ['OptanonConsent', 'OptanonAlertBoxClosed'],
    global: ['OneTrust', 'OptanonActiveGroups'],
    element: ['#onetrust-banner-sdk'],
  },
  explain: 'Asks you which tracking you accept, and remembers your answer for this site.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/duckduckgo/autoconsent/blob/021cba6f9c674c4f549fb177c07cdbf10f1635db/lib/cmps/onetrust.ts',
      checked: '2026-11-22',
    },
    { url: 'https://npmjs.com/package/@commercetools-frontend/cookie-consent', checked: '2026-11-22' },
  ],
} satisfies Vendor;
