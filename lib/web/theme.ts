export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Whether a value is one of the appearances. */
export function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value);
}
