import { useState } from 'preact/hooks';
import { text } from '../../ui/text.ts';

type Panel = typeof import('./pictures.tsx').Pictures;

/** The offer to look into the pictures of a page. Nothing of them is read before somebody asks for it. */
export function PicturesOffer({ tabId }: { readonly tabId: number }) {
  const [panel, setPanel] = useState<{ readonly Of: Panel } | null>(null);
  function open(): void {
    void import('./pictures.tsx').then(({ Pictures: Of }) => setPanel({ Of }));
  }
  return (
    <div class="pictures">
      <h3>{text('labels_pictures_title')}</h3>
      {panel ? (
        <panel.Of tabId={tabId} />
      ) : (
        <>
          <p>{text('labels_pictures_text')}</p>
          <details>
            <summary>{text('labels_pictures_more')}</summary>
            <p>{text('labels_pictures_how_read')}</p>
          </details>
          <button type="button" onClick={open}>
            {text('labels_pictures_open')}
          </button>
        </>
      )}
    </div>
  );
}
