import { toLayers, type Layer } from '../evidence/layers.ts';
import { labelsOf, type Labels } from './labels.ts';
import { practiced } from './detect.ts';
import type { Finding } from './finding.ts';
import { aboutPerson, type Where } from './layer-words.ts';
import type { Fields, Pair, Subject, Told } from './told.ts';
import { classOf } from './value-class.ts';

/** Most things told of one layer. */
const mostTold = 60;

/** Values that say that there is nothing to know, or that nobody is known, in the words that sites use. */
const nothing = new Set(
  (
    '|0|-|--|-1|null|undefined|nan|{}|[]|[object object]|false|no|n|none|n/a|na|not set|not-set|not_set|notset|unset|empty|' +
    'unknown|not available|other|default|anonymous|anonym|anonyme|anonimo|anon|guest|gast|invité|invitado|ospite|visitor|' +
    'not logged in|not-logged-in|notloggedin|not_logged_in|logged out|logged-out|logged_out|loggedout|logout|nologin|' +
    'unauthenticated|not authenticated|unregistered|unidentified|00000000-0000-0000-0000-000000000000|' +
    'd41d8cd98f00b204e9800998ecf8427e|da39a3ee5e6b4b0d3255bfef95601890afd80709|' +
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
  ).split('|'),
);

/** Whether a value says something: a name alone is no finding, and neither is "anonymous". Hashes of nothing say nothing. */
function isSaid(value: string): boolean {
  const plain = value.trim().toLowerCase();
  return !nothing.has(plain.replace(/^\((.*)\)$/, '$1')) && !/^[0.,:\s-]+$/.test(plain);
}

/** Settings of Intercom's messenger that are no attributes of a person. Source: https://developers.intercom.com/installing-intercom/web/attributes-objects */
const messenger =
  /^(app_id|api_base|user_hash|intercom_user_jwt|alignment|horizontal_padding|vertical_padding|hide_default_launcher|custom_launcher_selector|action_color|background_color|session_duration|z_index|language_override|installation_type|avatar.*|page_title|region|widget.*|source|integration.*)$/;

/** What advertisers may hand to Meta about somebody. Source: https://developers.facebook.com/docs/meta-pixel/advanced/advanced-matching */
const matched = {
  '*.em': 'email',
  '*.ph': 'phone',
  '*.fn': 'name',
  '*.ln': 'name',
  '*.ge': 'gender',
  '*.db': 'birth-date',
  '*.ct': 'location',
  '*.st': 'location',
  '*.zp': 'postal-address',
  '*.country': 'location',
  '*.external_id': 'person',
} as const satisfies Fields;

/** Names whose meaning the maker of a layer documents. */
const tables: Partial<Record<Layer['layer'], Fields>> = {
  utag_data: { 'va.audiences.*': 'segment', 'va.badges.*': 'segment', 'va.*': 'trait' },
  shopify: { customerId: 'person', cid: 'person', country: 'location' },
  'meta-pixel': matched,
  markup: { 'octolytics-actor-login': 'name', 'octolytics-actor-id': 'person' },
};

const labels = new Map<string, Labels>(Object.entries(tables).map(([layer, fields]) => [layer, labelsOf(fields)]));

/** Layers that are about the person as a whole: each name is one of that person's. */
const personal: readonly Layer['layer'][] = ['intercom', 'queue'];

const wheres: Partial<Record<Layer['layer'], Where>> = {
  next: 'state',
  nuxt: 'state',
  state: 'state',
  markup: 'markup',
};

function aboutLeaf({ layer }: Layer, [name, value]: Pair, valueClass: Told['value_class']): Subject | null {
  const known = labels.get(layer)?.(name);
  if (known) return known;
  if (layer === 'geo')
    return /(city|country|region|state|continent|lat|lon|zip|postal)/i.test(name) ? 'location' : null;
  if (layer === 'intercom' && messenger.test(name)) return null;
  const whole = personal.includes(layer) ? `user.${name}` : name.replace(/^data-/, '');
  const about = aboutPerson(whole, value, valueClass, wheres[layer] ?? 'layer');
  // In markup and in the state that a page was built from, a trait may be of any part of the page.
  return about === 'trait' && wheres[layer] ? null : about;
}

function toldIn(layer: Layer): readonly Told[] {
  const told = layer.leaves.flatMap(([name, value]: Pair): Told[] => {
    if (!isSaid(value)) return [];
    const value_class = classOf(value);
    const about = aboutLeaf(layer, [name, value], value_class);
    return about ? [{ field: `${layer.shown}.${name}`, about, value_class, way: 'held', value }] : [];
  });
  return told.slice(0, mostTold);
}

const identity: readonly Subject[] = ['email', 'phone', 'name', 'postal-address', 'birth-date', 'person', 'browser'];

function practiceOf({ about }: Told): string {
  if (about === 'experiment') return 'data-layer-experiment';
  return identity.includes(about) ? 'data-layer-identity' : 'data-layer-profile';
}

/**
 * What a page's own data layers say about the person in front of it, from what `readLayers` brought:
 * one finding for each layer and practice. Anything of another shape says nothing.
 */
export function findingsOfLayers(json: unknown): readonly Finding[] {
  return toLayers(json).flatMap((layer) => {
    const told = toldIn(layer);
    const ids = [...new Set(told.map(practiceOf))];
    return ids.flatMap((id) =>
      practiced(id, { place: 'global', found: layer.shown }).map((finding) => ({
        ...finding,
        told: told.filter((one) => practiceOf(one) === id),
      })),
    );
  });
}
