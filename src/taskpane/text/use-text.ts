import { createContext, useContext } from 'react';

/** The languages of the pane; what the engine says of the workbook is Chinese in both. */
export type Language = 'zh-CN' | 'en';

/** The strings of one part of the pane, both languages beside each other. */
export type Texts<T> = Readonly<Record<Language, T>>;

/** The language chosen for the pane. */
export const LanguageContext = createContext<Language>('zh-CN');

/** The strings of one part in the pane's language. */
export function useText<T>(texts: Texts<T>): T {
  return texts[useContext(LanguageContext)];
}
