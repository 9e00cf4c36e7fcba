import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OrderLink } from '@/components/accounts/order-link.tsx';
import { orderResetLinkAction } from '@/lib/web/link-actions.ts';
import { mailsAreSent } from '@/lib/web/mails.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts'))('link.reset.title') };
}

/** Asking for a mail with a link to set a new password. */
export default function ResetPage() {
  return <OrderLink purpose="reset" action={orderResetLinkAction} sent={mailsAreSent()} />;
}
