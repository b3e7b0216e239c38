import { useEffect, useRef, useState } from 'preact/hooks';
import { call } from '../../messages/call.ts';
import type { PicturesView } from '../../messages/contract.ts';
import { text } from '../../ui/text.ts';
import { PicturesSaid } from './pictures-said.tsx';

async function look(tabId: number): Promise<PicturesView> {
  try {
    // Where nobody has a handler, the browser answers with nothing.
    const view: PicturesView | undefined = await call('view.pictures', tabId);
    return view ?? { state: 'unreadable' };
  } catch {
    return { state: 'unreadable' };
  }
}

/** Looks into the pictures of a page, and says what they say. It is drawn when somebody asked for that. */
export function Pictures({ tabId }: { readonly tabId: number }) {
  const [view, setView] = useState<PicturesView | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was clicked is gone: go on reading where it stood.
    place.current?.focus();
    void look(tabId).then(setView);
  }, [tabId]);
  return (
    <div ref={place} tabIndex={-1} aria-live="polite" aria-busy={view === null}>
      {view ? <PicturesSaid view={view} /> : <p>{text('labels_pictures_looking')}</p>}
    </div>
  );
}
