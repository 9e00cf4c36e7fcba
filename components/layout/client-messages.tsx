import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

/** Gives client components inside it the texts of some namespaces (`common` and `problems` always), and no others: they are sent with the page. */
export async function ClientMessages({ namespaces = [], children }: { readonly namespaces?: readonly string[]; readonly children: ReactNode }) {
  const all = await getMessages();
  const wanted = Object.fromEntries(['common', 'problems', ...namespaces].map((name) => [name, all[name as keyof typeof all]]));
  return <NextIntlClientProvider messages={wanted}>{children}</NextIntlClientProvider>;
}
