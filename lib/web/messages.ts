import type { Language } from '@/lib/domain/text.ts';
import accountsEn from '@/messages/accounts.en.json' with { type: 'json' };
import accountsZh from '@/messages/accounts.zh.json' with { type: 'json' };
import apiEn from '@/messages/api.en.json' with { type: 'json' };
import apiZh from '@/messages/api.zh.json' with { type: 'json' };
import caseworkEn from '@/messages/casework.en.json' with { type: 'json' };
import caseworkZh from '@/messages/casework.zh.json' with { type: 'json' };
import catalogEn from '@/messages/catalog.en.json' with { type: 'json' };
import catalogZh from '@/messages/catalog.zh.json' with { type: 'json' };
import commonEn from '@/messages/common.en.json' with { type: 'json' };
import commonZh from '@/messages/common.zh.json' with { type: 'json' };
import factsEn from '@/messages/facts.en.json' with { type: 'json' };
import factsZh from '@/messages/facts.zh.json' with { type: 'json' };
import homeEn from '@/messages/home.en.json' with { type: 'json' };
import homeZh from '@/messages/home.zh.json' with { type: 'json' };
import intakeEn from '@/messages/intake.en.json' with { type: 'json' };
import intakeZh from '@/messages/intake.zh.json' with { type: 'json' };
import mailEn from '@/messages/mail.en.json' with { type: 'json' };
import mailZh from '@/messages/mail.zh.json' with { type: 'json' };
import matchingEn from '@/messages/matching.en.json' with { type: 'json' };
import matchingZh from '@/messages/matching.zh.json' with { type: 'json' };
import privacyEn from '@/messages/privacy.en.json' with { type: 'json' };
import privacyZh from '@/messages/privacy.zh.json' with { type: 'json' };
import problemsEn from '@/messages/problems.en.json' with { type: 'json' };
import problemsZh from '@/messages/problems.zh.json' with { type: 'json' };
import queueEn from '@/messages/queue.en.json' with { type: 'json' };
import queueZh from '@/messages/queue.zh.json' with { type: 'json' };
import readinessEn from '@/messages/readiness.en.json' with { type: 'json' };
import readinessZh from '@/messages/readiness.zh.json' with { type: 'json' };
import reviewEn from '@/messages/review.en.json' with { type: 'json' };
import reviewZh from '@/messages/review.zh.json' with { type: 'json' };
import sharedEn from '@/messages/shared.en.json' with { type: 'json' };
import sharedZh from '@/messages/shared.zh.json' with { type: 'json' };
import shortlistsEn from '@/messages/shortlists.en.json' with { type: 'json' };
import shortlistsZh from '@/messages/shortlists.zh.json' with { type: 'json' };
import spreadsheetEn from '@/messages/spreadsheet.en.json' with { type: 'json' };
import spreadsheetZh from '@/messages/spreadsheet.zh.json' with { type: 'json' };

/** All texts of the product by language and namespace; a namespace is one pair of files in `messages/`. */
export const MESSAGES = {
  zh: {
    accounts: accountsZh,
    api: apiZh,
    casework: caseworkZh,
    catalog: catalogZh,
    common: commonZh,
    facts: factsZh,
    home: homeZh,
    intake: intakeZh,
    mail: mailZh,
    matching: matchingZh,
    privacy: privacyZh,
    problems: problemsZh,
    queue: queueZh,
    readiness: readinessZh,
    review: reviewZh,
    shared: sharedZh,
    shortlists: shortlistsZh,
    spreadsheet: spreadsheetZh,
  },
  en: {
    accounts: accountsEn,
    api: apiEn,
    casework: caseworkEn,
    catalog: catalogEn,
    common: commonEn,
    facts: factsEn,
    home: homeEn,
    intake: intakeEn,
    mail: mailEn,
    matching: matchingEn,
    privacy: privacyEn,
    problems: problemsEn,
    queue: queueEn,
    readiness: readinessEn,
    review: reviewEn,
    shared: sharedEn,
    shortlists: shortlistsEn,
    spreadsheet: spreadsheetEn,
  },
} as const satisfies Record<Language, Record<string, object>>;

/** A folder of texts, named after its feature. */
export type MessageNamespace = keyof (typeof MESSAGES)['zh'];
