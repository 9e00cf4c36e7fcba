'use client';

import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import type { Language } from '@/lib/domain/text.ts';
import en from '@/messages/common.en.json' with { type: 'json' };
import zh from '@/messages/common.zh.json' with { type: 'json' };

const COMMON = { zh: { common: zh }, en: { common: en } };

/** Tells client components the reader's language and gives them the texts of `common`, which come with the script and not with each page. */
export function FrameTexts({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return (
    <I18nProvider locale={language === 'zh' ? 'zh-CN' : 'en-GB'}>
      <NextIntlClientProvider locale={language} timeZone="Asia/Shanghai" messages={COMMON[language]}>
        {children}
      </NextIntlClientProvider>
    </I18nProvider>
  );
}
