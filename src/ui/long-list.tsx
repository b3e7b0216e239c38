import type { ComponentChild, Key } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { number } from './format.ts';
import { text } from './text.ts';

/** How many items a long list starts with: a few screens, drawn at once. */
const most = 50;

interface Props<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => Key;
  readonly children: (item: Item) => ComponentChild;
}

/** A list that shows its beginning, and the rest on demand. */
export function LongList<Item>({ items, keyOf, children }: Props<Item>) {
  const [all, setAll] = useState(false);
  const firstNew = useRef<HTMLLIElement>(null);
  // The button is gone after its click: go on reading where it stood.
  useLayoutEffect(() => {
    if (all) firstNew.current?.focus();
  }, [all]);
  return (
    <>
      <ul class="long-list">
        {(all ? items : items.slice(0, most)).map((item, index) => (
          <li key={keyOf(item)} {...(index === most ? { ref: firstNew, tabIndex: -1 } : {})}>
            {children(item)}
          </li>
        ))}
      </ul>
      {!all && items.length > most && (
        <button type="button" onClick={() => setAll(true)}>
          {text('show_all', number(items.length))}
        </button>
      )}
    </>
  );
}
