// @ts-nocheck
import { getRequestConfig } from 'next-intl/server';
import { cookies, headers } from 'next/headers';
import { chooseLanguage, LANGUAGE_COOKIE } from './language.ts';
import { MESSAGES } from './messages.ts';

/** What next-intl asks for on each request. There is no language in the address: cookie, then `Accept-Language`, then Chinese. Days are Shanghai's. */
export default getRequestConfig(async ({ locale }) => {
  const language = locale === 'zh' || locale === 'en' ? locale : chooseLanguage((await cookies()).get(LANGUAGE_COOKIE)?.value, (await headers()).get('accept-language'));
  return { locale: language, messages: MESSAGES[language], timeZone: 'Asia/Shanghai' };
});
