import type { Decoder } from '../decoder.ts';
import { meaningOf } from '../meaning.ts';
import { pair, pairsIn, plainPairs } from '../pairs.ts';
import { pathPairs } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

/** What the third part of a declared ID says: https://experienceleague.adobe.com/en/docs/id-service/using/reference/authenticated-state */
const states: Readonly<Record<string, string>> = { '0': 'unknown', '1': 'logged in', '2': 'logged out' };

/** `d_cid` holds a provider, an ID and a state, with control characters between them. */
function declared([name, value]: Pair): readonly Pair[] {
  if (!/^d_cid(_ic)?$/.test(name)) return [[name, value]];
  const [provider = '', id = '', state = ''] = value.split('\u0001', 3);
  if (id === '') return [[name, value]];
  return [
    [name, value],
    pair(`${name}.provider`, provider),
    pair(`${name}.id`, id),
    pair(`${name}.state`, meaningOf(states, state) ?? state),
  ];
}

function read(sent: Sent): readonly Pair[] {
  const isSync = sent.path.startsWith('/ibs:');
  const partner = isSync ? [] : pathPairs(sent.host, /^(?<account>[^.]+)\.demdex\.net$/);
  return [
    ['event', isSync ? 'ID Sync' : 'Event'],
    ...partner.filter(([, value]) => value !== 'dpm'),
    ...pairsIn(sent.path.slice('/ibs:'.length)),
    ...plainPairs(sent).flatMap(declared),
  ];
}

export default {
  id: 'adobe-audience-manager',
  vendor: 'adobe-audience-manager',
  marks: [{ host: 'demdex.net', path: /^\/(ibs:|event$|firstevent$|demconf\.jpg$)/ }],
  fields: {
    event: 'event',
    account: 'account',
    dpid: 'account',
    d_dpid: 'account',
    dpuuid: 'browser',
    d_dpuuid: 'browser',
    d_uuid: 'browser',
    d_mid: 'browser',
    d_cid: 'person',
    d_cid_ic: 'person',
    'd_cid*.id': 'person',
    'd_cid*.provider': 'account',
    'd_cid*.state': 'session',
    d_sid: 'segment',
    d_stuff: 'technical',
    redir: 'technical',
    gdpr: 'consent',
    gdpr_consent: 'consent',
    c_pageName: 'page',
    c_channel: 'page',
    c_server: 'page',
    c_host: 'page',
    c_hostname: 'page',
    c_pathname: 'page',
    c_referrer: 'referrer',
    c_events: 'event',
    c_products: 'product',
    c_purchaseID: 'order',
    'p_*': 'trait',
    'h_*': 'technical',
    'd_*': 'technical',
  },
  read,
  sources: [
    {
      url: 'https://experienceleague.adobe.com/en/docs/audience-manager/user-guide/api-and-sdk-code/dcs/dcs-api-reference/dcs-keys',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://experienceleague.adobe.com/en/docs/audience-manager/user-guide/reference/amo-id-sync',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
