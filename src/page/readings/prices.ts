import type { PriceReading } from '../../evidence/prices.ts';

type Limits = Readonly<Record<'blocks' | 'block' | 'all' | 'items' | 'metas' | 'chosen' | 'text', number>>;

/**
 * What this page marks up about a product: JSON-LD that speaks of prices, microdata of products in the same form, Open
 * Graph, and which variant is chosen. Runs beside the page's scripts, sent there as text: nothing outside of it exists
 * there, so it has all its functions inside. Reads attributes and text of the marked elements only, and no field in
 * which somebody may write. Never throws. Sources: https://schema.org/Product, https://html.spec.whatwg.org/multipage/microdata.html,
 * https://developers.facebook.com/docs/marketing-api/catalog/guides/microdata-tags.
 */
export function readPrices(limits: Limits): PriceReading {
  type Item = Record<string, unknown[]>;
  type Block = PriceReading['blocks'][number];
  /** What is asked of a product and its offers; the rest of an item may be long. */
  const properties = new RegExp(
    `^(${[
      'name|url|sku|mpn|isbn|productID|productGroupID|identifier|gtin\\d*|value|offers|hasVariant|availability|itemCondition',
      'seller|offeredBy|businessFunction|price|priceCurrency|lowPrice|highPrice|priceSpecification|priceType',
      'priceValidUntil|validFrom|validThrough|valueAddedTaxIncluded|validForMemberTier|eligibleCustomerType',
      'eligibleTransactionVolume|membershipPointsEarned|eligibleQuantity|minValue|referenceQuantity|unitCode|unitText',
      'billingDuration|billingIncrement|billingStart|priceComponentType',
    ].join('|')})$`,
  );
  const byTheMonth =
    /\d[^\d/]{0,5}\/ ?(mo|mth|month|monat|mois|mes|mese|m[êe]s|maand|mies|m[åa]n)\b|\b(per|a|each) month|\b(pro|im) monat|monatlich|\bmtl\b|\bpar mois|\bal mese?\b|\bpor m[êe]s\b|\bper maand/i;
  const [mostElements, longestAddress] = [4000, 8000];
  /** Elements that are looked at in all items together. */
  let budget = 20_000;

  function attempt<Result>(read: () => Result, otherwise: Result): Result {
    try {
      return read();
    } catch {
      return otherwise;
    }
  }
  // Not by its properties: in a form, a field called `children` would answer.
  function attribute(element: Element, name: string): string | null {
    return Element.prototype.getAttribute.call(element, name);
  }
  function written(element: Element): string {
    return (element.textContent ?? '')
      .slice(0, limits.text * 4)
      .replaceAll(/\s+/g, ' ')
      .trim();
  }
  function all(selector: string, most: number): Element[] {
    return attempt(() => [...document.querySelectorAll(selector)].slice(0, most), []);
  }

  function jsonLd(): Block[] {
    const blocks: Block[] = [];
    let left = limits.all;
    for (const script of all('script[type="application/ld+json" i]', 200)) {
      const json = script.textContent ?? '';
      const isWanted =
        json.length <= Math.min(limits.block, left) && /price/i.test(json) && blocks.length < limits.blocks;
      if (!isWanted) continue;
      left -= json.length;
      blocks.push({ markup: 'json-ld', json });
    }
    return blocks;
  }

  /** What an element says of its property, by the rules of microdata and as shops write it: `content` stands anywhere. */
  function valueOf(element: Element): string {
    const names = ['content', 'href', 'src', 'value', 'datetime'];
    const name = names.find((one) => attribute(element, one) !== null);
    const isPrice = /(^|\s)(price|lowPrice|highPrice)(\s|$)/.test(attribute(element, 'itemprop') ?? '');
    // Its text would run raised cents, or an old price and a new one, into one number: no price, said so.
    if (isPrice && name === undefined && Reflect.get(Element.prototype, 'firstElementChild', element))
      return 'in pieces';
    // “10 €/mo” is no price, whatever figure stands in the attribute.
    const isShown = name === undefined || (isPrice && byTheMonth.test(written(element)));
    return (isShown ? written(element) : (attribute(element, name) ?? '').trim()).slice(0, limits.text);
  }
  /** The elements right below one, from the prototype's getters: a form answers by the names of its fields. */
  function childrenOf(element: Element): readonly Element[] {
    const children: Element[] = [];
    let child = Reflect.get(Element.prototype, 'firstElementChild', element);
    for (; child && budget > 0; budget -= 1) {
      children.push(child);
      child = Reflect.get(Element.prototype, 'nextElementSibling', child);
    }
    return children;
  }
  /** An item in the form of JSON-LD: walked without recursion, since a page can nest without end. */
  function itemOf(root: Element): Item {
    const typed = (element: Element): Item => ({
      '@type': [(attribute(element, 'itemtype') ?? '').slice(0, limits.text)],
    });
    const whole = typed(root);
    const waiting: [Element, Item][] = [[root, whole]];
    for (let count = 0; waiting.length > 0 && count < mostElements; count += 1) {
      const [above, item] = waiting.pop()!;
      const below: [Element, Item][] = [];
      for (const child of childrenOf(above)) {
        const names = (attribute(child, 'itemprop') ?? '').split(/\s+/).filter((name) => properties.test(name));
        const isItem = attribute(child, 'itemscope') !== null;
        if (names.length === 0) {
          if (!isItem) below.push([child, item]);
          continue;
        }
        const inner = isItem ? typed(child) : null;
        for (const name of names) {
          const values = (item[name] ??= []);
          if (values.length < 100) values.push(inner ?? valueOf(child));
        }
        below.push([child, inner ?? item]);
      }
      waiting.push(...below.toReversed());
    }
    return whole;
  }
  function microdata(): Block[] {
    const products = all('[itemscope][itemtype*="schema.org/"]', 2000).filter((element) => {
      const isProduct =
        /schema\.org\/(Product|ProductGroup|IndividualProduct|ProductModel|Vehicle|Car|Motorcycle)\b/.test(
          attribute(element, 'itemtype') ?? '',
        );
      return isProduct && /^(mainEntity)?$/.test(attribute(element, 'itemprop') ?? '');
    });
    return products.slice(0, limits.items).flatMap((element): Block[] => {
      const json = attempt(() => JSON.stringify(itemOf(element)), '');
      return json !== '' && json.length <= limits.block ? [{ markup: 'microdata', json }] : [];
    });
  }

  function metas(): PriceReading['metas'] {
    const wanted =
      /^(og:(title|type|price:(amount|currency)|availability)|product:((sale_)?price:(amount|currency)|sale_price_dates:(start|end)|availability|retailer_item_id|ean|upc|isbn))$/;
    return all('meta[property], meta[name]', 500)
      .map((meta): [string, string] => [
        (attribute(meta, 'property') ?? attribute(meta, 'name') ?? '').toLowerCase(),
        (attribute(meta, 'content') ?? '').trim().slice(0, limits.text),
      ])
      .filter(([name, content]) => content !== '' && wanted.test(name))
      .slice(0, limits.metas);
  }

  function chosen(): string[] {
    const names = /^(id|variant|variant_?id|variation_?id|sku|sku_?id|product_?id|pid|item_?id|add-to-cart)$/i;
    const values = [
      ...all('select[name] > option, select[name] > optgroup > option', 1000).map((option) => {
        const list = option.closest('select');
        return (option as HTMLOptionElement).selected && list && names.test(attribute(list, 'name') ?? '')
          ? (option as HTMLOptionElement).value
          : '';
      }),
      ...all('input[name][type=radio]:checked, input[name][type=hidden], button[name][value]', 500).map((field) =>
        names.test(attribute(field, 'name') ?? '') ? (field as HTMLInputElement).value : '',
      ),
    ];
    return [...new Set(values)].filter((value) => value !== '' && value.length <= 64).slice(0, limits.chosen);
  }

  function canonical(): string {
    const [link] = all('link[rel~="canonical" i][href]', 1);
    const href = link ? new URL(attribute(link, 'href') ?? '', document.baseURI).href : '';
    return href.length <= longestAddress ? href : '';
  }

  return {
    address: location.href.slice(0, longestAddress),
    canonical: attempt(canonical, ''),
    blocks: [...attempt(jsonLd, []), ...attempt(microdata, [])],
    metas: attempt(metas, []),
    chosen: attempt(chosen, []),
  };
}
