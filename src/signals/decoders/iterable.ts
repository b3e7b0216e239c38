import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

const kinds: readonly (readonly [RegExp, string])[] = [
  [/\/commerce\/trackPurchase$/, 'Purchase'],
  [/\/commerce\/updateCart$/, 'Cart Update'],
  [/\/users\//, 'Profile Update'],
  [/\/inApp\//, 'Message Request'],
  [/track[A-Z]\w*$/, 'Message Event'],
];

export default {
  id: 'iterable',
  vendor: 'iterable',
  marks: [{ host: 'iterable.com', path: /^\/api\/(events|users|commerce|inApp|embedded-messaging|anonymoususer)\// }],
  fields: {
    event: 'event',
    eventName: 'event',
    email: 'email',
    'user.email': 'email',
    currentEmail: 'email',
    newEmail: 'email',
    userId: 'person',
    'user.userId': 'person',
    currentUserId: 'person',
    'dataFields.email': 'email',
    'dataFields.phoneNumber': 'phone',
    'dataFields.firstName': 'name',
    'dataFields.lastName': 'name',
    'dataFields.*': 'trait',
    'user.dataFields.*': 'trait',
    'items[].price': 'price',
    'items[].*': 'product',
    total: 'price',
    id: 'order',
    campaignId: 'ad',
    templateId: 'ad',
    messageId: 'ad',
    deviceInfo: 'device',
    'deviceInfo.deviceId': 'browser',
    'deviceInfo.*': 'device',
    createdAt: 'technical',
  },
  read: (sent) =>
    reads({ event: ['eventName'], otherwise: kinds.find(([path]) => path.test(sent.path))?.[1] ?? 'Event' })(sent),
  sources: [
    { url: 'https://api.iterable.com/api/docs', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.npmjs.com/package/@iterable/web-sdk', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
