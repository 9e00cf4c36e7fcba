import { ownCookie } from './own-cookie.ts';

const A_YEAR = 365 * 24 * 3600;

/** Keeps the language a person chose. */
export const languageCookie = ownCookie('language', A_YEAR);
/** Keeps the appearance a person chose; without it the system's is taken. */
export const themeCookie = ownCookie('theme', A_YEAR);
