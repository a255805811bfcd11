import { useSyncExternalStore } from 'react';
import type { Language } from '../taskpane/text/use-text';

/** The language of the document, which the pane's switch sets; the page around it follows. */
export function useDocumentLanguage(): Language {
  return useSyncExternalStore(watchLanguage, () => (document.documentElement.lang === 'en' ? 'en' : 'zh-CN'));
}

function watchLanguage(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  return () => {
    observer.disconnect();
  };
}
