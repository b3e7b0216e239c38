import { pair } from './pairs.ts';
import type { Fields, Pair } from './told.ts';

/** What Google's tags (Analytics, Ads, Floodlight) send under the same names. */
export const googleFields = {
  gcs: 'consent',
  gcd: 'consent',
  gcu: 'consent',
  gcut: 'consent',
  npa: 'consent',
  dma: 'consent',
  dma_cps: 'consent',
  pscdl: 'consent',
  uaa: 'device',
  uab: 'device',
  uafvl: 'device',
  uamb: 'device',
  uam: 'device',
  uap: 'device',
  uapv: 'device',
  uaw: 'device',
  gclid: 'click',
  gclaw: 'click',
  gclgb: 'click',
  gclgs: 'click',
  gcldc: 'click',
  gclha: 'click',
  gclgf: 'click',
  wbraid: 'click',
  gbraid: 'click',
  dclid: 'click',
  auid: 'browser',
  auiddc: 'browser',
  ecid: 'browser',
  ecsid: 'browser',
  em: 'email',
  'em.em*': 'email',
  'em.pn*': 'phone',
  'em.fn*': 'name',
  'em.ln*': 'name',
  'em.sa*': 'postal-address',
  'em.ct*': 'postal-address',
  'em.rg*': 'postal-address',
  'em.pc*': 'postal-address',
  'em.co*': 'postal-address',
  'em.tv': 'technical',
  ec_mode: 'technical',
  gtm: 'technical',
  gdid: 'technical',
  edid: 'technical',
  tag_exp: 'technical',
  frm: 'technical',
  _tu: 'technical',
  tfd: 'technical',
  apve: 'technical',
  apvf: 'technical',
} as const satisfies Fields;

/**
 * `em` holds several digests with a code each, `tv.1~em.<digest>~pn.<digest>`: told one by one besides.
 * Codes without a digest were not known to the site.
 */
export function withContacts([name, value]: Pair): readonly Pair[] {
  if (name !== 'em' || !value.includes('.')) return [[name, value]];
  const parts = value.split('~').map((part) => [part.slice(0, part.indexOf('.')), part.slice(part.indexOf('.') + 1)]);
  const known = parts.filter(([code, digest]) => code !== '' && digest !== '');
  return [[name, value], ...known.map(([code, digest]) => pair(`em.${code}`, digest!))];
}
