import { createTranslator } from 'next-intl';
import { describe, expect, test } from 'vitest';
import { MAIL_KINDS, type MailContent, type MailKind, type MailPayload } from '@/lib/contracts/accounts/mail.ts';
import mailEn from '@/messages/mail.en.json' with { type: 'json' };
import mailZh from '@/messages/mail.zh.json' with { type: 'json' };
import { mailDocument, type MailWords } from './mail-document.ts';

const unsaid = (error: Error): never => {
  throw error;
};
const words = { zh: createTranslator({ locale: 'zh', messages: mailZh, onError: unsaid }) as unknown as MailWords, en: createTranslator({ locale: 'en', messages: mailEn, onError: unsaid }) as unknown as MailWords };

/** What each kind may hold: every branch of its sentences. */
const payloads: { readonly [Kind in MailKind]: readonly MailPayload<Kind>[] } = {
  'sign-in-link': [{ minutes: 10 }],
  'reset-password': [{ minutes: 30 }],
  'account-changed': [{ what: 'password' }, { what: 'codesOn' }, { what: 'codesOff' }, { what: 'provider' }],
  'case-news': (['submitted', 'claimed', 'review', 'waiting', 'recommended', 'notNow', 'refused', 'withdrawn', 'answered', 'companyWithdrew', 'given', 'moved'] as const).map((what) => ({ topic: 'case-changed', caseId: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff', number: 12, company: '申江微芯', what })),
  'rematch-news': [{ runId: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff', company: '申江微芯', count: 3 }],
  digest: [{ cases: 1, matches: 2, today: 1, late: 3 }, { cases: 0, matches: 0, today: 0, late: 1 }],
};
const contents = Object.entries(payloads).flatMap(([kind, each]) => each.map((payload) => ({ kind, payload }) as MailContent));

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  test.each(contents)('$kind $payload has a subject, a body without gaps and one link, the same in text and HTML', (content) => {
    const mail = mailDocument({ ...content, name: '沈知行', language, secret: 'KEY' }, words[language], 'https://lw.example');
    expect(mail.link).toMatch(/^https:\/\/lw\.example\/./);
    expect(mail.link?.includes('KEY')).toBe(MAIL_KINDS[content.kind].bearsSecret);
    expect(mail.subject.length).toBeGreaterThan(3);
    expect(mail.text).not.toMatch(/[{}]|kinds\.|frame\./);
    expect(mail.text).toContain('沈知行');
    for (const paragraph of mail.paragraphs) {
      expect(paragraph.length).toBeGreaterThan(2);
      expect(mail.text).toContain(paragraph);
      expect(mail.html).toContain(`<p>${paragraph}</p>`);
    }
    expect(mail.html).toContain(`href="${mail.link ?? ''}"`);
  });
});

test('somebody without a name is greeted without one, and a key that is not to be shown is not there', () => {
  const mail = mailDocument({ kind: 'reset-password', payload: { minutes: 30 }, name: null, language: 'en', secret: null }, words.en, 'https://lw.example');
  expect(mail.paragraphs[0]).toBe('Hello,');
  expect(mail.link).toBeNull();
  expect(mail.text).not.toContain('/reset-password/');
});

test('a mail that can be turned off says how, in text and HTML; one about the account does not', () => {
  const mail = (unsubscribe: string | null) => mailDocument({ kind: 'digest', payload: { cases: 1, matches: 0, today: 0, late: 0 }, name: '沈知行', language: 'zh', secret: null, unsubscribe }, words.zh, 'https://lw.example');
  expect(mail('me.digest.sig').text).toContain('不再接收这类邮件：\nhttps://lw.example/unsubscribe/me.digest.sig');
  expect(mail('me.digest.sig').html).toContain('href="https://lw.example/unsubscribe/me.digest.sig"');
  expect(mail(null).text).not.toContain('unsubscribe');
});
