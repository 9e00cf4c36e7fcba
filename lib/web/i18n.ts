import { getRequestConfig } from 'next-intl/server';
import { headers } from 'next/headers';
import { chooseLanguage } from './language.ts';
import { MESSAGES } from './messages.ts';
import { languageCookie } from './preference-cookies.ts';

/** What next-intl asks for on each request. There is no language in the address: cookie, then `Accept-Language`, then Chinese. Days are Shanghai's. */
export default getRequestConfig(async ({ locale }) => {
  const language = locale === 'zh' || locale === 'en' ? locale : chooseLanguage(await languageCookie.read(), (await headers()).get('accept-language'));
  return { locale: language, messages: MESSAGES[language], timeZone: 'Asia/Shanghai' };
});
