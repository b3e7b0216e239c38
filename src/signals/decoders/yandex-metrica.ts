import type { Decoder } from '../decoder.ts';
import { pair, plainPairs } from '../pairs.ts';
import { pathPairs, reads, valueOf } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

const counter = /^\/(?:watch|webvisor|clmap|user_storage_set)\/(?<account>\d+)/;

/** `pv:1:la:en:t:Title`: names and values in turn; the title is last and may have colons. */
function browserInfo(text: string): readonly Pair[] {
  const title = text.search(/(^|:)t:/);
  const parts = (title < 0 ? text : text.slice(0, title)).split(':', 200);
  const pairs = parts.flatMap((part, at) =>
    at % 2 === 0 && at + 1 < parts.length ? [pair(`browser-info.${part}`, parts[at + 1]!)] : [],
  );
  return title < 0 ? pairs : [...pairs, pair('browser-info.t', text.slice(title).replace(/^:?t:/, ''))];
}

const plain = reads({ json: ['site-info'] });

/** Goals, clicks and forms are told as pages with a scheme of their own: `goal://shop.example/basket`. */
function eventOf(sent: Sent, pairs: readonly Pair[]): string {
  const [, scheme, goal] = /^(goal|form|btn):\/\/[^/]*\/?(.*)$/.exec(valueOf(pairs, 'page-url') ?? '') ?? [];
  if (scheme === 'goal') return goal === undefined || goal === '' ? 'Goal' : goal;
  if (scheme === 'form') return 'Form';
  if (scheme === 'btn') return 'Click';
  if (sent.path.startsWith('/webvisor')) return 'Session Recording';
  return sent.path.startsWith('/clmap') ? 'Click Map' : 'Page View';
}

/** A recording shows the page, node by node, and what is typed: it is not listed. */
function withoutRecording(sent: Sent): Sent {
  if (!sent.path.startsWith('/webvisor')) return sent;
  return { ...sent, query: sent.query.replaceAll(/(^|&)wv-data=[^&]*/g, ''), body: '' };
}

function read(asked: Sent): readonly Pair[] {
  const sent = withoutRecording(asked);
  const pairs = plain(sent);
  const info = plainPairs(sent).flatMap(([name, value]) => (name === 'browser-info' ? browserInfo(value) : []));
  return [pair('event', eventOf(sent, pairs)), ...pathPairs(sent.path, counter), ...pairs, ...info];
}

export default {
  id: 'yandex-metrica',
  vendor: 'yandex-metrica',
  marks: [
    { host: 'mc.yandex.ru', path: counter },
    { host: 'mc.yandex.com', path: counter },
    { host: 'mc.webvisor.org', path: counter },
  ],
  fields: {
    event: 'event',
    account: 'account',
    'page-url': 'page',
    'page-ref': 'referrer',
    'site-info': 'event',
    'site-info.__ym.user_id': 'person',
    'site-info.__ymu*': 'trait',
    'site-info.*': 'event',
    'browser-info': 'device',
    'browser-info.u': 'browser',
    'browser-info.t': 'title',
    'browser-info.hid': 'session',
    'browser-info.pv': 'event',
    'browser-info.la': 'device',
    'browser-info.s': 'device',
    'browser-info.w': 'device',
    'browser-info.z': 'device',
    'browser-info.en': 'device',
    'browser-info.co': 'device',
    'browser-info.fip': 'device',
    'browser-info.cpf': 'device',
    'browser-info.*': 'technical',
    uah: 'device',
    'pointer-click': 'event',
    charset: 'technical',
    wmode: 'technical',
    rn: 'technical',
    hittoken: 'technical',
    t: 'consent',
  },
  read,
  sources: [
    { url: 'https://yandex.com/support/metrica/code/counter-initialize.html', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://yandex.com/support/metrica/objects/get-client-id.html', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
