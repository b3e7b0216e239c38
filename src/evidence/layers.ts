import * as v from 'valibot';

/** Kinds of places where a page keeps data ready for any script that asks; `state`: what a page was built from. */
const layers = [
  'dataLayer',
  'adobeDataLayer',
  'digitalData',
  'utag_data',
  'shopify',
  'next',
  'nuxt',
  'state',
  'intercom',
  'zendesk',
  'queue',
  'meta-pixel',
  'geo',
  'markup',
] as const;

/** Longest name and value of a leaf, in UTF-16 units; most leaves of one layer, and most layers of one document. */
const longestText = 200;
const mostLeaves = 200;
const mostLayers = 40;

const text = v.pipe(v.string(), v.maxLength(longestText));

const layer = v.object({
  layer: v.picklist(layers),
  /** Where it stands, as people who know scripts would write it: `dataLayer`, `utag.data`. */
  shown: text,
  /** What stands there under names that may have to do with a person, by its way from there. */
  leaves: v.pipe(v.array(v.tuple([text, text])), v.maxLength(mostLeaves)),
});

/** One place in a page and what it keeps under names that may have to do with a person. The page's claim. */
export type Layer = v.InferOutput<typeof layer>;

/** The layers in a reading that have exactly their shape and keep the caps; the rest is dropped. */
export function toLayers(value: unknown): readonly Layer[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, mostLayers).flatMap((one: unknown) => {
    const parsed = v.safeParse(layer, one);
    return parsed.success ? [parsed.output] : [];
  });
}
