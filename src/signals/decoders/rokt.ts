import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

const paths = /^\/(?!.*\.(js|css|woff2?)$)(placements|experiences|v\d|store|api|identify|events|wsdk)/;

export default {
  id: 'rokt',
  vendor: 'rokt',
  marks: [
    { host: 'rokt.com', path: paths },
    { host: 'rokt-api.com', path: paths },
  ],
  fields: {
    event: 'event',
    accountId: 'account',
    partnerAccountId: 'account',
    pageIdentifier: 'page',
    pageUrl: 'page',
    sessionId: 'session',
    '*email': 'email',
    '*emailsha256': 'email',
    '*emailSha256': 'email',
    '*firstname': 'name',
    '*lastname': 'name',
    '*firstName': 'name',
    '*lastName': 'name',
    '*mobile': 'phone',
    '*billingzipcode': 'postal-address',
    '*billingaddress*': 'postal-address',
    '*zipcode': 'postal-address',
    '*dob': 'birth-date',
    '*age': 'age',
    '*gender': 'gender',
    '*customerid': 'person',
    '*confirmationref': 'order',
    '*amount': 'price',
    '*currency': 'price',
    '*paymenttype': 'order',
    '*ccbin': 'order',
    '*cartItems*': 'product',
    '*majorcat': 'product',
    '*country': 'location',
    '*language': 'device',
    'attributes.*': 'trait',
  },
  read: (sent) =>
    reads({
      event: ['eventType', 'events[].eventType'],
      otherwise: /placement|experience/.test(sent.path) ? 'Offer Request' : 'Event',
    })(sent),
  sources: [
    {
      url: 'https://docs.rokt.com/developers/integration-guides/web/library/attributes/',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
