import { decoded, mostPairs, pair, pairsIn } from '../pairs.ts';
import type { Fields, Pair } from '../told.ts';
import { gptKeys } from './gpt-keys.ts';

/** Parameters that are told in another form than they are sent in. */
const opened = new Set(['iu_parts', 'enc_prev_ius', 'cust_params', 'scp', 'prev_scp']);

/** Ad unit paths: `enc_prev_ius` names for each slot, by their places in `iu_parts`, the parts of its path. */
function slotPaths(parts: string, slots: string): readonly Pair[] {
  const names = parts.split(',');
  return slots
    .split(',')
    .filter((slot) => /^(\/\d+)+$/.test(slot))
    .map((slot) =>
      pair(
        'iu',
        slot.replaceAll(/\d+/g, (at) => names[Number(at)] ?? '?'),
      ),
    );
}

/** Key-values, each value on its own: `section=funny%2Cvideo` has two. */
function keyValues(prefix: string, text: string): readonly Pair[] {
  return pairsIn(text).flatMap(([key, values]) =>
    values.split(',').map((value): Pair => pair(`${prefix}.${key}`, value)),
  );
}

/**
 * What a request for ads to Google Ad Manager (`/gampad/ads`) says: the paths of its slots as `iu`, the
 * page's key-values as `cust_params.KEY`, those of slots as `prev_scp[0].KEY` or `scp.KEY`, a pair for each
 * value, and every other parameter as it is. Takes a whole address; harmless with any text.
 * Sources: https://support.google.com/admanager/answer/7320899 (parameters), and recorded requests.
 */
export function adRequestPairs(url: string): readonly Pair[] {
  const query = url.slice(url.indexOf('?') + 1).split('#', 1)[0]!;
  const raw = new Map(query.split('&', mostPairs).map((part) => [part.split('=', 1)[0]!, part] as const));
  const sent = (name: string) => decoded((raw.get(name) ?? '').slice(name.length + 1));
  return [
    ...slotPaths(sent('iu_parts'), sent('enc_prev_ius')),
    ...keyValues('cust_params', sent('cust_params')),
    ...keyValues('scp', sent('scp')),
    ...sent('prev_scp')
      .split('|', 100)
      .flatMap((slot, at) => keyValues(`prev_scp[${at}]`, slot)),
    ...pairsIn(query).filter(([name]) => !opened.has(name)),
  ].slice(0, mostPairs);
}

/** What the pairs of a request for ads are about. */
export function adRequestFields(): Fields {
  const ofKeys = Object.entries(gptKeys).flatMap(([key, subject]) =>
    ['cust_params', 'scp', 'prev_scp[]'].map((prefix) => [`${prefix}.${key}`, subject] as const),
  );
  return {
    ...Object.fromEntries(ofKeys),
    iu: 'ad',
    sz: 'ad',
    prev_iu_szs: 'ad',
    ppid: 'person',
    a3p: 'person',
    cookie: 'browser',
    gpic: 'browser',
    eo_id_str: 'browser',
    ga_vid: 'browser',
    ga_sid: 'session',
    ga_hid: 'session',
    url: 'page',
    top: 'page',
    description_url: 'page',
    ref: 'referrer',
    npa: 'consent',
    rdp: 'consent',
    ltd: 'consent',
    gdpr: 'consent',
    gdpr_consent: 'consent',
    addtl_consent: 'consent',
    us_privacy: 'consent',
    gpp: 'consent',
    gpp_sid: 'consent',
    tfcd: 'age',
    tfua: 'age',
    tfat: 'age',
    topics: 'segment',
    uach: 'device',
    u_h: 'device',
    u_w: 'device',
    u_ah: 'device',
    u_aw: 'device',
    u_cd: 'device',
    u_sd: 'device',
    u_tz: 'device',
    u_his: 'device',
    biw: 'device',
    bih: 'device',
  };
}
