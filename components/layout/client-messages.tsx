import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FormTexts } from './form-texts.tsx';

/** Gives client components inside it the texts of some namespaces, which are sent with the page; `common` is everywhere, `problems` comes with the script. */
export async function ClientMessages({ namespaces = [], children }: { readonly namespaces?: readonly string[]; readonly children: ReactNode }) {
  const all = namespaces.length === 0 ? {} : await getMessages();
  return <FormTexts own={Object.fromEntries(namespaces.map((name) => [name, all[name as keyof typeof all]]))}>{children}</FormTexts>;
}
