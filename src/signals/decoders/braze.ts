import type { Decoder } from '../decoder.ts';
import { meaningOf } from '../meaning.ts';
import { jsonIn, pair, plainPairs } from '../pairs.ts';
import { eventName } from '../event-name.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

/** Codes that the library names events with: https://github.com/braze-inc/braze-web-sdk */
const codes: Readonly<Record<string, string>> = {
  ss: 'Session Start',
  se: 'Session End',
  p: 'Purchase',
  pc: 'Push Click',
  lr: 'Location Recorded',
  si: 'Message Shown',
  sc: 'Message Clicked',
  sbc: 'Message Button Clicked',
  cci: 'Content Card Shown',
  ccc: 'Content Card Clicked',
  ccd: 'Content Card Dismissed',
  ci: 'Feed Shown',
  cc: 'Feed Clicked',
  sgu: 'Subscription Change',
  uae: 'Alias',
  i: 'Internal Event',
};

interface Event {
  readonly name?: unknown;
  readonly data?: { readonly n?: unknown };
}

function nameOf({ name, data }: Event): string {
  if (name === 'ce' && typeof data?.n === 'string') return eventName(data.n);
  return typeof name === 'string' ? (meaningOf(codes, name) ?? 'Event') : 'Event';
}

function eventsIn(body: string): readonly Pair[] {
  const json = jsonIn(body) as { readonly events?: unknown; readonly attributes?: unknown } | undefined;
  const events: readonly unknown[] = Array.isArray(json?.events) ? json.events.slice(0, 20) : [];
  const names = events.filter((one): one is Event => typeof one === 'object' && one !== null).map(nameOf);
  const isTold = Array.isArray(json?.attributes) && json.attributes.length > 0;
  return Array.from(new Set([...names, ...(isTold ? ['Profile Update'] : [])]), (name) => pair('event', name));
}

export default {
  id: 'braze',
  vendor: 'braze',
  marks: [
    { host: 'braze.com', path: /^\/api\/v3\/(data|content_cards\/sync|feature_flags\/sync|geofence\/request|banners)/ },
    { host: 'braze.eu', path: /^\/api\/v3\/(data|content_cards\/sync|feature_flags\/sync|geofence\/request|banners)/ },
    { host: 'appboy.com', path: /^\/api\/v3\/data/ },
  ],
  fields: {
    event: 'event',
    api_key: 'account',
    device_id: 'browser',
    'events[].user_id': 'person',
    'attributes[].user_id': 'person',
    'respond_with.user_id': 'person',
    user_id: 'person',
    'events[].session_id': 'session',
    'events[].name': 'event',
    'events[].data.n': 'event',
    'events[].data.pid': 'product',
    'events[].data.q': 'product',
    'events[].data.p': 'price',
    'events[].data.c': 'price',
    'events[].data.latitude': 'location',
    'events[].data.longitude': 'location',
    'events[].data.al': 'person',
    'events[].data.*': 'event',
    'events[].time': 'technical',
    'attributes[].email': 'email',
    'attributes[].phone': 'phone',
    'attributes[].first_name': 'name',
    'attributes[].last_name': 'name',
    'attributes[].dob': 'birth-date',
    'attributes[].gender': 'gender',
    'attributes[].country': 'location',
    'attributes[].home_city': 'location',
    'attributes[].email_subscribe': 'consent',
    'attributes[].push_subscribe': 'consent',
    'attributes[].push_token': 'browser',
    'attributes[].*': 'trait',
    'device.*': 'device',
    'respond_with.*': 'technical',
    sdk_version: 'technical',
    sdk_metadata: 'technical',
    'sdk_metadata*': 'technical',
    app_version: 'technical',
    time: 'technical',
  },
  read: (sent: Sent) => [...eventsIn(sent.body), ...plainPairs(sent)],
  sources: [
    { url: 'https://js.appboycdn.com/web-sdk/latest/doc/modules/braze.html', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://www.braze.com/docs/api/objects_filters/user_attributes_object',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
