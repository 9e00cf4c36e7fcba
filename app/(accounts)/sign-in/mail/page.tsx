import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OrderLink } from '@/components/accounts/order-link.tsx';
import { orderSignInLinkAction } from '@/lib/web/link-actions.ts';
import { mailsAreSent } from '@/lib/web/mails.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts'))('link.signIn.title') };
}

/** Asking for a mail with a link to sign in. */
export default function MailPage() {
  return <OrderLink purpose="signIn" action={orderSignInLinkAction} sent={mailsAreSent()} />;
}
