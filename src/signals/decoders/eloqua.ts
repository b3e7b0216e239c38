import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

const paths = /^\/(visitor\/v200\/svrGP(\.aspx)?|e\/f2|FormSubmit)$/i;

export default {
  id: 'eloqua',
  vendor: 'eloqua',
  marks: [
    { host: 'eloqua.com', path: paths },
    { host: 'en25.com', path: paths },
  ],
  anyHost: [{ path: /\/visitor\/v200\/svrGP(\.aspx)?$/i, query: ['siteid'] }],
  fields: {
    event: 'event',
    account: 'account',
    siteid: 'account',
    elqSiteID: 'account',
    elqSiteId: 'account',
    elqFormName: 'form',
    elqCustomerGUID: 'browser',
    elqCookieWrite: 'technical',
    elq1pcGUID: 'browser',
    elqTrackId: 'person',
    elq: 'person',
    ref: 'page',
    ref2: 'referrer',
    DLKey: 'technical',
    DLLookup: 'person',
    emailAddress: 'email',
    C_EmailAddress: 'email',
    firstName: 'name',
    lastName: 'name',
    tzo: 'device',
    ms: 'technical',
    pps: 'technical',
    optin: 'consent',
  },
  read: (sent) =>
    reads({
      otherwise: /svrGP/i.test(sent.path) ? 'Page View' : 'Form Sent',
      account: sent.query.includes('siteid=') ? '{siteid}' : '{elqSiteID}',
    })(sent),
  sources: [
    {
      url: 'https://docs.oracle.com/en/cloud/saas/marketing/eloqua-user/Help/EloquaAsynchronousTrackingScripts/EloquaAsynchronousTrackingScripts.htm',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
