import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

/** What comes before anybody writes: the endpoints of messages are not read. */
const path = /^\/messenger\/web\/(ping|open|page_view_events)$/;

const kinds: readonly (readonly [RegExp, string])[] = [
  [/\/ping$/, 'Start'],
  [/\/open$/, 'Opened'],
  [/\/page_view_events$/, 'Page View'],
];

export default {
  id: 'intercom',
  vendor: 'intercom',
  marks: [{ host: 'intercom.io', path }],
  fields: {
    event: 'event',
    app_id: 'account',
    'user_data.email': 'email',
    'user_data.phone': 'phone',
    'user_data.name': 'name',
    'user_data.user_id': 'person',
    'user_data.user_hash': 'technical',
    'user_data.anonymous_id': 'browser',
    'user_data.company*': 'employer',
    'user_data.*': 'trait',
    device_identifier: 'browser',
    anonymous_session: 'session',
    s: 'session',
    referer: 'page',
    r: 'referrer',
    page_title: 'title',
    user_active_company_id: 'technical',
    source: 'technical',
    platform: 'technical',
    installation_type: 'technical',
    installation_version: 'technical',
    'Idempotency-Key': 'technical',
    internal: 'technical',
    is_intersection_booted: 'technical',
    sampling: 'technical',
    g: 'technical',
    v: 'technical',
  },
  read: (sent) =>
    reads({ otherwise: kinds.find(([one]) => one.test(sent.path))?.[1] ?? 'Event', json: ['user_data'] })(sent),
  sources: [
    {
      url: 'https://developers.intercom.com/installing-intercom/web/attributes-objects',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
