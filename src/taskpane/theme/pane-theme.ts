import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** How the surroundings of the pane look. */
export type PaneAppearance = 'light' | 'dark' | 'highContrast';

const FONTS = {
  fontFamilyBase: "'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
};

const THEMES: Readonly<Record<PaneAppearance, Theme>> = {
  light: { ...webLightTheme, ...FONTS },
  dark: { ...webDarkTheme, ...FONTS },
  highContrast: { ...teamsHighContrastTheme, ...FONTS },
};

/** The Fluent theme that fits. */
export function paneTheme(appearance: PaneAppearance): Theme {
  return THEMES[appearance];
}
