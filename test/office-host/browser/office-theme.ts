/** The looks that Office tells its add-ins of. */
export type ThemeName = 'light' | 'dark' | 'highContrast';

/** `Office.context.officeTheme`. */
export type OfficeTheme = {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
};

export const OFFICE_THEMES: Readonly<Record<ThemeName, OfficeTheme>> = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#000000',
    controlBackgroundColor: '#F3F2F1',
    controlForegroundColor: '#252423',
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: '#212121',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#0A0A0A',
    controlForegroundColor: '#FFFFFF',
    isDarkTheme: true,
  },
  highContrast: {
    bodyBackgroundColor: '#000000',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#000000',
    controlForegroundColor: '#FFFFFF',
    isDarkTheme: true,
  },
};
