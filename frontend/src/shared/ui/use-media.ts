import { useState, useSyncExternalStore } from 'react';

interface MediaAnswer {
  listen: (tell: () => void) => () => void;
  read: () => boolean;
}

function steadyMedia(query: string): MediaAnswer {
  let last = matchMedia(query).matches;
  return {
    listen: (tell) => {
      const media = matchMedia(query);
      media.addEventListener('change', tell);
      return () => media.removeEventListener('change', tell);
    },
    read: () => {
      if (document.querySelector('dialog[open]') === null) last = matchMedia(query).matches;
      return last;
    },
  };
}

/**
 * Whether a media query holds, for a page that is laid out differently by it. The answer stays while
 * a dialog is open: what someone is writing in it must not vanish because a tablet was turned. It is
 * asked again when the page is next drawn.
 */
export function useSteadyMedia(query: string): boolean {
  const [answer] = useState(() => steadyMedia(query));
  return useSyncExternalStore(answer.listen, answer.read);
}
