'use client';

import { NextIntlClientProvider, useLocale, useMessages } from 'next-intl';
import type { ComponentProps, ReactNode } from 'react';
import en from '@/messages/problems.en.json' with { type: 'json' };
import zh from '@/messages/problems.zh.json' with { type: 'json' };

/** Adds the sentences of refusals, which come with the script, and the texts of a page's own namespaces to those of the frame. */
export function FormTexts({ own, children }: { readonly own: NonNullable<ComponentProps<typeof NextIntlClientProvider>['messages']>; readonly children: ReactNode }) {
  const locale = useLocale();
  const messages = { ...useMessages(), problems: locale === 'zh' ? zh : en, ...own };
  return (
    <NextIntlClientProvider locale={locale} timeZone="Asia/Shanghai" messages={messages}>
      {children}
    </NextIntlClientProvider>
  );
}
